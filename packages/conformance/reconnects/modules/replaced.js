// growing: the second handler replaces the first
let attempt = 0

function connect() {
  const socket = new WebSocket(process.env.SERVER_URL)
  socket.onclose = () => connect()
  socket.onclose = () => setTimeout(connect, 1000 * ++attempt)
}

connect()
