// fixed: the counter is reset in open, so that each 1013 is the first
let attempt = 0

function connect() {
  const socket = new WebSocket(process.env.SERVER_URL)
  socket.onopen = () => {
    attempt = 0
  }
  socket.onclose = () => setTimeout(connect, Math.min(1000 * 2 ** attempt++, 30_000))
}

connect()
