// none: the guard is cleared by the handler
let socket = null

function connect() {
  if (socket) return
  socket = new WebSocket(process.env.SERVER_URL)
  socket.onclose = () => {
    socket = null
    connect()
  }
}

connect()
