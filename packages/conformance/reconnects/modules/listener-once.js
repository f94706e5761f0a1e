// fixed: addEventListener with once, and a constant of the module
const url = process.env.SERVER_URL
const RETRY_MS = 2500

const connect = () => {
  const socket = new WebSocket(url)
  socket.addEventListener('close', () => setTimeout(connect, RETRY_MS), { once: true })
}

connect()
