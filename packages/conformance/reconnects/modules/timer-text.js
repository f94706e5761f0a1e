// none: a text that is no number
function connect() {
  const socket = new WebSocket(process.env.SERVER_URL)
  socket.onclose = () => setTimeout(connect, '5s')
}

connect()
