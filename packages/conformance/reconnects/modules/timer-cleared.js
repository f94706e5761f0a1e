// stopped: the timer is cleared where it was set
function connect() {
  const socket = new WebSocket(process.env.SERVER_URL)
  socket.onclose = () => {
    const timer = setTimeout(connect, 1000)
    clearTimeout(timer)
  }
}

connect()
