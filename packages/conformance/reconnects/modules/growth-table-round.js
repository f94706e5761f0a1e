// uneven: a table that begins anew at its end
const waits = [1000, 5000, 30_000]
let attempt = 0

function connect() {
  const socket = new WebSocket(process.env.SERVER_URL)
  socket.onclose = () => setTimeout(connect, waits[attempt++ % waits.length])
}

connect()
