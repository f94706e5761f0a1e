// none: the guard is cleared by open
let connecting = false

function connect() {
  if (connecting) return
  connecting = true
  const socket = new WebSocket(process.env.SERVER_URL)
  socket.onopen = () => {
    connecting = false
  }
  socket.onclose = () => connect()
}

connect()
