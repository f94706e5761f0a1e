// none: the delay stands inside the callback's call
function connect() {
  const socket = new WebSocket(process.env.SERVER_URL)
  socket.onclose = () => setTimeout(() => connect(5000))
}

connect()
