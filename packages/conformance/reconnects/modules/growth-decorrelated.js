// growing: between a second and three times the last wait
let wait = 1000

function connect() {
  const socket = new WebSocket(process.env.SERVER_URL)
  socket.onclose = () => {
    wait = Math.min(60_000, 1000 + Math.random() * (wait * 3 - 1000))
    setTimeout(connect, wait)
  }
}

connect()
