// stopped: removed once the connection is open, as for the first try alone
function connect() {
  const socket = new WebSocket(process.env.SERVER_URL)
  const retry = () => setTimeout(connect, 1000)
  socket.addEventListener('close', retry)
  socket.addEventListener('open', () => socket.removeEventListener('close', retry))
}

connect()
