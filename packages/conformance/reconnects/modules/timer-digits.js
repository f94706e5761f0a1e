// fixed: a text that is a number
const wait = '4000'

function connect() {
  const socket = new WebSocket(process.env.SERVER_URL)
  socket.onclose = () => setTimeout(connect, wait)
}

connect()
