// fixed: not more often than every ten seconds
let last = 0

function connect() {
  last = Date.now()
  const socket = new WebSocket(process.env.SERVER_URL)
  socket.onclose = () => {
    const since = Date.now() - last
    if (since >= 10_000) connect()
    else setTimeout(connect, 10_000 - since)
  }
}

connect()
