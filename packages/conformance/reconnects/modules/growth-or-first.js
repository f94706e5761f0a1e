// growing: twice the last wait, or the first
let wait = 0

function connect() {
  const socket = new WebSocket(process.env.SERVER_URL)
  socket.onclose = () => {
    wait = wait ? Math.min(wait * 2, 30_000) : 500
    setTimeout(connect, wait)
  }
}

connect()
