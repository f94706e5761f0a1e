// fixed: a timer in a timer
function connect() {
  const socket = new WebSocket(process.env.SERVER_URL)
  socket.onclose = () => {
    setTimeout(() => {
      setTimeout(connect, 1000)
    }, 1000)
  }
}

connect()
