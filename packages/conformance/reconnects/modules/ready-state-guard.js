// none: dials unless a connection is open
let socket = null

function connect() {
  if (socket && socket.readyState === WebSocket.OPEN) return
  socket = new WebSocket(process.env.SERVER_URL)
  socket.onclose = connect
}

connect()
