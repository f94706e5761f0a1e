// fixed: the counter begins anew in each handler
function connect() {
  let attempt = 0
  const socket = new WebSocket(process.env.SERVER_URL)
  socket.onclose = () => setTimeout(connect, 1000 * 2 ** attempt++)
}

connect()
