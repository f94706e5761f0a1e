// growing: doubles a variable of the module, up to a cap
const url = process.env.SERVER_URL
let wait = 1000

function connect() {
  const socket = new WebSocket(url)
  socket.addEventListener('close', () => {
    setTimeout(connect, wait)
    wait = Math.min(wait * 2, 30_000)
  })
}

connect()
