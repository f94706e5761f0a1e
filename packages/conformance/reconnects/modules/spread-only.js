// fixed: random, and never longer
const connect = () => {
  const socket = new WebSocket(process.env.SERVER_URL)
  socket.onclose = () => setTimeout(connect, 1000 + Math.random() * 3000)
}

connect()
