// none: the faster of a timer and of what is settled already
const delay = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

function connect() {
  const socket = new WebSocket(process.env.SERVER_URL)
  socket.onclose = async () => {
    await Promise.race([delay(5000), Promise.resolve()])
    connect()
  }
}

connect()
