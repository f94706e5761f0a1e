// fixed: the attempt is a parameter that nobody hands on
function connect(attempt = 0) {
  const socket = new WebSocket(process.env.SERVER_URL)
  socket.onclose = () => setTimeout(() => connect(), 1000 * 2 ** attempt)
}

connect()
