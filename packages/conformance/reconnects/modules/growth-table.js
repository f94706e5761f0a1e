// growing: a table of waits, whose last one stays
const waits = [1000, 5000, 15_000, 60_000]
let failures = 0

function connect() {
  const socket = new WebSocket(process.env.SERVER_URL)
  socket.onclose = () => {
    const wait = waits[Math.min(failures, waits.length - 1)]
    failures++
    setTimeout(connect, wait)
  }
}

connect()
