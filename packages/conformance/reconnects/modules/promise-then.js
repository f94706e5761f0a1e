// none: a promise that is settled already
const connect = () => {
  const socket = new WebSocket(process.env.SERVER_URL)
  socket.onclose = () => Promise.resolve().then(connect)
}

connect()
