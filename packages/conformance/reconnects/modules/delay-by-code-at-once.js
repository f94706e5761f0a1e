// none: growth for every code but 1013
let attempt = 0

function connect() {
  const socket = new WebSocket(process.env.SERVER_URL)
  socket.onclose = ({ code }) => setTimeout(connect, code === 1013 ? 0 : 1000 * 2 ** attempt++)
}

connect()
