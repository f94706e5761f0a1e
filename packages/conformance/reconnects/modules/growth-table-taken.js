// growing: waits are taken from a list, and the last stays
const waits = [1000, 2000, 5000, 10_000]

function connect() {
  const socket = new WebSocket(process.env.SERVER_URL)
  socket.onclose = () => setTimeout(connect, waits.length > 1 ? waits.shift() : waits[0])
}

connect()
