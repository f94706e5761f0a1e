// fixed: Math.max where Math.min was meant, while the growth stays below
let attempt = 0

function connect() {
  const socket = new WebSocket(process.env.SERVER_URL)
  socket.onclose = () => setTimeout(connect, Math.max(100 * 2 ** attempt++, 60_000))
}

connect()
