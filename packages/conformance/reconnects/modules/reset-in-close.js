// fixed: the handler itself resets what it lets grow
let wait = 1000

function connect() {
  const socket = new WebSocket(process.env.SERVER_URL)
  socket.onclose = (event) => {
    if (event.wasClean) wait = 1000
    setTimeout(connect, wait)
    wait *= 2
  }
}

connect()
