// fixed: errors alone are counted, and 1013 is none
let failures = 0

function connect() {
  const socket = new WebSocket(process.env.SERVER_URL)
  socket.onerror = () => {
    failures++
  }
  socket.onclose = () => setTimeout(connect, 1000 + failures * 2000)
}

connect()
