// none: three functions lie between the handler and the connection
const url = process.env.SERVER_URL
let current = null

function start() {
  current = create()
}

function create() {
  const socket = new WebSocket(url)
  socket.onclose = () => lost()
  return socket
}

function lost() {
  current = null
  restart()
}

function restart() {
  start()
}

start()
