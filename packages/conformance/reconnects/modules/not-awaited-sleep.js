// none: a sleep that nobody awaits
const url = process.env.SERVER_URL
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

function connect() {
  const socket = new WebSocket(url)
  socket.onclose = async () => {
    sleep(5000)
    connect()
  }
}

connect()
