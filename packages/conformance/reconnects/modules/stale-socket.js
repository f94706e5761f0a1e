// fixed: only the handler of the current socket comes back
let current = null

function connect() {
  const socket = new WebSocket(process.env.SERVER_URL)
  current = socket
  socket.onclose = () => {
    if (socket !== current) return
    setTimeout(connect, 2000)
  }
}

connect()
