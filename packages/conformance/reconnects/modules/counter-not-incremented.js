// fixed: nobody counts
let attempt = 0

function connect() {
  const socket = new WebSocket(process.env.SERVER_URL)
  socket.onopen = () => {
    attempt = 0
  }
  socket.onclose = () => setTimeout(connect, 1000 * 2 ** attempt)
}

connect()
