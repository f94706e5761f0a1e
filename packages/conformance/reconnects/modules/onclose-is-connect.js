// none: the function that connects is the handler
const url = process.env.SERVER_URL

function connect() {
  const socket = new WebSocket(url)
  socket.onclose = connect
}

connect()
