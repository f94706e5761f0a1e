// growing: a generator gives the waits
function* waits() {
  for (let wait = 1000; ; wait = Math.min(wait * 2, 30_000)) yield wait
}

const next = waits()

function connect() {
  const socket = new WebSocket(process.env.SERVER_URL)
  socket.onclose = () => setTimeout(connect, next.next().value)
}

connect()
