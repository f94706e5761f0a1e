// stopped: dials where there was no socket before
let socket = null

function connect() {
  if (socket?.readyState !== undefined) return
  socket = new WebSocket(process.env.SERVER_URL)
  socket.onclose = connect
}

connect()
