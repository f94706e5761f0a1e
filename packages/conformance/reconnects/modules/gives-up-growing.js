// growing: five attempts, then none
let attempt = 0

function connect() {
  const socket = new WebSocket(process.env.SERVER_URL)
  socket.onclose = () => {
    if (attempt >= 5) return
    setTimeout(connect, 1000 * 2 ** attempt++)
  }
}

connect()
