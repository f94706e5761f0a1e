// growing: a second more each time
let failures = 0

function connect() {
  const socket = new WebSocket(process.env.SERVER_URL)
  socket.onclose = () => {
    failures = failures + 1
    setTimeout(connect, failures * 1000)
  }
}

connect()
