// uneven: a wait that gets shorter
let wait = 8000

function connect() {
  const socket = new WebSocket(process.env.SERVER_URL)
  socket.onclose = () => {
    setTimeout(connect, wait)
    wait = Math.max(wait / 2, 1000)
  }
}

connect()
