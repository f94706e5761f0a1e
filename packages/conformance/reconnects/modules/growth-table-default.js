// growing: a table, and a constant after its end
let failures = 0

function connect() {
  const socket = new WebSocket(process.env.SERVER_URL)
  socket.onclose = () => setTimeout(connect, [500, 1000, 5000][failures++] ?? 30_000)
}

connect()
