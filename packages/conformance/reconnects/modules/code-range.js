// none: a range of codes
function connect() {
  const socket = new WebSocket(process.env.SERVER_URL)
  socket.onclose = (event) => {
    if (event.code < 3000) connect()
    else process.exitCode = 0
  }
}

connect()
