// none: the first at once, and open makes each the first
let attempt = 0

function connect() {
  const socket = new WebSocket(process.env.SERVER_URL)
  socket.onopen = () => {
    attempt = 0
  }
  socket.onclose = () => setTimeout(connect, attempt++ === 0 ? 0 : 5000)
}

connect()
