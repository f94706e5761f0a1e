// uneven: the first at once, and the others after five seconds
let attempt = 0

function connect() {
  const socket = new WebSocket(process.env.SERVER_URL)
  socket.onclose = () => setTimeout(connect, attempt++ === 0 ? 0 : 5000)
}

connect()
