// stopped: the old socket is still there
let socket

function connect() {
  if (socket !== undefined) return
  socket = new WebSocket(process.env.SERVER_URL)
  socket.onclose = () => connect()
}

connect()
