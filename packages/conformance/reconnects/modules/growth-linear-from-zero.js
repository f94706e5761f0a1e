// growing: at once, and then a second more each time
let failures = 0

function connect() {
  const socket = new WebSocket(process.env.SERVER_URL)
  socket.onclose = () => setTimeout(connect, failures++ * 1000)
}

connect()
