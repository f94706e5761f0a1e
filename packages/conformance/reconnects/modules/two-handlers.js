// fixed: a handler for the interface and one for the connection
function connect() {
  const socket = new WebSocket(process.env.SERVER_URL)
  socket.addEventListener('close', () => console.log('offline'))
  socket.addEventListener('close', () => setTimeout(connect, 4000))
}

connect()
