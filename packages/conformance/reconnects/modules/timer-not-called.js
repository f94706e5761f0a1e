// stopped: the timer gets a function that calls nothing
function connect() {
  const socket = new WebSocket(process.env.SERVER_URL)
  socket.onclose = () => setTimeout(() => connect, 1000)
}

connect()
