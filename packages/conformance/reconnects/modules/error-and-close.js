// none: error and close both dial, and here only close comes
function connect() {
  const socket = new WebSocket(process.env.SERVER_URL)
  socket.addEventListener('error', () => connect())
  socket.addEventListener('close', () => connect())
}

connect()
