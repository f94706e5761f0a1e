// fixed: a heartbeat that close clears
function connect() {
  const socket = new WebSocket(process.env.SERVER_URL)
  const heartbeat = setInterval(() => socket.send('ping'), 15_000)
  socket.onclose = () => {
    clearInterval(heartbeat)
    setTimeout(connect, 1000)
  }
}

connect()
