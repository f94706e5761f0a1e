// fixed: the counter is reset by the function that connects
let attempt = 0

function connect() {
  attempt = 0
  const socket = new WebSocket(process.env.SERVER_URL)
  socket.onclose = () => setTimeout(connect, 1000 * 2 ** attempt++)
}

connect()
