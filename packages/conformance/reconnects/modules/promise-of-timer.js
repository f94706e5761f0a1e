// fixed: a promise of a timer, and then
const delay = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

function connect() {
  const socket = new WebSocket(process.env.SERVER_URL)
  socket.onclose = () => delay(2000).then(() => connect())
}

connect()
