// none: a handler that waits beside a listener that does not
const waiting = new Set()

function connect() {
  const socket = new WebSocket(process.env.SERVER_URL)
  socket.onclose = () => waiting.add(setTimeout(() => waiting.clear(), 5000))
  socket.addEventListener('close', () => connect())
}

connect()
