// stopped: open takes the handler away
function connect() {
  const socket = new WebSocket(process.env.SERVER_URL)
  socket.onclose = () => connect()
  socket.onopen = () => {
    socket.onclose = null
  }
}

connect()
