// stopped: comes back where the connection has lasted for ten seconds
let last = 0

function connect() {
  last = Date.now()
  const socket = new WebSocket(process.env.SERVER_URL)
  socket.onclose = () => {
    if (Date.now() - last > 10_000) connect()
  }
}

connect()
