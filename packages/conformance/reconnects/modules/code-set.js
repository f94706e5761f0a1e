// none: a set of codes
const temporary = new Set([1001, 1006, 1012, 1_013])

function connect() {
  const socket = new WebSocket(process.env.SERVER_URL)
  socket.onclose = (event) => {
    if (temporary.has(event.code)) connect()
  }
}

connect()
