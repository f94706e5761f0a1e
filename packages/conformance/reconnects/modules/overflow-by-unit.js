// none: milliseconds taken for seconds, beyond what a timer can wait
const DELAY_MS = 5_000_000

function connect() {
  const socket = new WebSocket(process.env.SERVER_URL)
  socket.onclose = () => setTimeout(connect, DELAY_MS * 1000)
}

connect()
