// growing: the counter begins anew for every code but 1013
let attempt = 0

function connect() {
  const socket = new WebSocket(process.env.SERVER_URL)
  socket.onclose = ({ code }) => {
    if (code !== 1013) attempt = 0
    setTimeout(connect, 1000 * 2 ** attempt++)
  }
}

connect()
