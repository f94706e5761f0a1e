// fixed: random by a helper, and never longer
const between = (low, high) => Math.floor(low + Math.random() * (high - low))

function connect() {
  const socket = new WebSocket(process.env.SERVER_URL)
  socket.onclose = ({ code }) => {
    if (code === 1012 || code === 1013) setTimeout(connect, between(5000, 30_000))
  }
}

connect()
