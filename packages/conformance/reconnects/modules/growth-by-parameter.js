// growing: the wait goes from call to call
const url = process.env.SERVER_URL

function connect(wait = 1000) {
  const socket = new WebSocket(url)
  socket.onclose = () => {
    setTimeout(connect, wait, Math.min(wait * 2, 60_000))
  }
}

connect()
