// growing: a higher floor for 1013
let attempt = 0

function connect() {
  const socket = new WebSocket(process.env.SERVER_URL)
  socket.onclose = ({ code }) => {
    const base = code === 1013 ? 10_000 : 1000
    setTimeout(connect, Math.min(base * 2 ** attempt++, 300_000))
  }
}

connect()
