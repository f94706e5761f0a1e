// once: a flag that the first reconnect sets
let again = false

function connect() {
  const socket = new WebSocket(process.env.SERVER_URL)
  socket.onclose = () => {
    if (again) return
    again = true
    connect()
  }
}

connect()
