// fixed: a table of equal waits
const waits = [5000, 5000, 5000]
let attempt = 0

function connect() {
  const socket = new WebSocket(process.env.SERVER_URL)
  socket.onclose = () => setTimeout(connect, waits[Math.min(attempt++, 2)])
}

connect()
