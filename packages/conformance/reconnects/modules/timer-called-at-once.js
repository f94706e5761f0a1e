// none: the timer gets what connect() gave back
function connect() {
  const socket = new WebSocket(process.env.SERVER_URL)
  socket.onclose = () => {
    setTimeout(connect(), 5000)
  }
}

connect()
