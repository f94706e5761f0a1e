// none: the plain loop, whatever the code
const url = process.env.SERVER_URL

function connect() {
  const socket = new WebSocket(url)
  socket.onclose = () => connect()
}

connect()
