// fixed: a flag that is used later
function connect() {
  const socket = new WebSocket(process.env.SERVER_URL)
  socket.onclose = (event) => {
    const slow = event.code === 1013 || event.code === 4429
    if (event.code === 1000) return
    setTimeout(connect, slow ? 30_000 : 1000)
  }
}

connect()
