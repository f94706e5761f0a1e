// stopped: a list that does not have 1013
const again = [1001, 1006, 1011, 1012]

function connect() {
  const socket = new WebSocket(process.env.SERVER_URL)
  socket.onclose = (event) => {
    if (again.indexOf(event.code) >= 0) connect()
  }
}

connect()
