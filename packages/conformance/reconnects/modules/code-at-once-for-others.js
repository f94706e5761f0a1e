// growing: at once for lost connections, later and later for 1013
let attempt = 0

function connect() {
  const socket = new WebSocket(process.env.SERVER_URL)
  socket.onclose = ({ code, wasClean }) => {
    if (!wasClean || code === 1006) connect()
    else setTimeout(connect, 1000 * ++attempt)
  }
}

connect()
