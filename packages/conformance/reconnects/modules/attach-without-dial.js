// stopped: connect() listens again, and dials nothing
const socket = new WebSocket(process.env.SERVER_URL)

function connect() {
  socket.onclose = () => connect()
}

connect()
