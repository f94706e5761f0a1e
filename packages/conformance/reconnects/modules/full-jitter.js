// growing: a random share of a doubling wait
const url = process.env.SERVER_URL
let attempt = 0

function connect() {
  const socket = new WebSocket(url)
  socket.onclose = ({ code }) => {
    if (code !== 1013) return
    setTimeout(connect, Math.random() * Math.min(1000 * 2 ** attempt++, 60_000))
  }
}

connect()
