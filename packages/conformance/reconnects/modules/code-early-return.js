// stopped: gives up on 1013
let attempt = 0

function connect() {
  const socket = new WebSocket(process.env.SERVER_URL)
  socket.onclose = ({ code }) => {
    if (code === 1013) return
    setTimeout(connect, 1000 * 2 ** attempt++)
  }
}

connect()
