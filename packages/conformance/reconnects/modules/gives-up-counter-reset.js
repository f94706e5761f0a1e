// none: a limit of five that open takes back
let attempts = 0

function connect() {
  const socket = new WebSocket(process.env.SERVER_URL)
  socket.onopen = () => (attempts = 0)
  socket.onclose = () => {
    if (attempts++ < 5) connect()
  }
}

connect()
