// none: the error is caught, and the connection made after it
function connect() {
  const socket = new WebSocket(process.env.SERVER_URL)
  socket.onclose = () => {
    try {
      socket.send('bye')
    } finally {
      connect()
    }
  }
}

connect()
