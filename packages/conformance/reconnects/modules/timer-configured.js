// fixed: the wait comes from the environment
const wait = Number(process.env.RETRY_MS ?? 3000)

function connect() {
  const socket = new WebSocket(process.env.SERVER_URL)
  socket.onclose = () => setTimeout(connect, wait)
}

connect()
