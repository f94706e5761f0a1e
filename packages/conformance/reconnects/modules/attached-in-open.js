// none: attached inside open, which always comes before a 1013
const url = process.env.SERVER_URL

function connect() {
  const socket = new WebSocket(url)
  socket.onopen = () => {
    socket.onclose = () => connect()
  }
}

connect()
