// growing: two to the power of the attempt, and a share of a second
const url = process.env.SERVER_URL
let attempt = 0

function schedule() {
  const wait = Math.min(60_000, 1000 * 2 ** attempt) + Math.random() * 1000
  attempt += 1
  setTimeout(connect, wait)
}

function connect() {
  const socket = new WebSocket(url)
  socket.onclose = schedule
}

connect()
