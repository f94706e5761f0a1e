// growing: Math.max where Math.min was meant, so that growth begins after a minute
let attempt = 0

function connect() {
  const socket = new WebSocket(process.env.SERVER_URL)
  socket.onclose = () => setTimeout(connect, Math.max(1000 * 2 ** attempt++, 60_000))
}

connect()
