// growing: half of the wait is certain, and half is drawn
let attempt = 0

function connect() {
  const socket = new WebSocket(process.env.SERVER_URL)
  socket.onclose = () => {
    const top = Math.min(30_000, 1000 * 2 ** attempt++)
    setTimeout(connect, top / 2 + (Math.random() * top) / 2)
  }
}

connect()
