// fixed: an interval until a connection is open again
let interval = null

function connect() {
  const socket = new WebSocket(process.env.SERVER_URL)
  socket.onopen = () => {
    clearInterval(interval)
    interval = null
  }
  socket.onclose = () => {
    interval ??= setInterval(connect, 3000)
  }
}

connect()
