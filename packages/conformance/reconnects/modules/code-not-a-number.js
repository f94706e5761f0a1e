// stopped: a number is never a text
function connect() {
  const socket = new WebSocket(process.env.SERVER_URL)
  socket.onclose = (event) => {
    if (event.code === '1013') connect()
  }
}

connect()
