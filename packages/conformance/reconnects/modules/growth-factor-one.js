// fixed: grows by the factor 1
const FACTOR = 1
let wait = 2000

function connect() {
  const socket = new WebSocket(process.env.SERVER_URL)
  socket.onclose = () => {
    setTimeout(connect, wait)
    wait *= FACTOR
  }
}

connect()
