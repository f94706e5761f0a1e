// fixed: a function gives the wait for each code
let attempt = 0

function delayFor(code) {
  switch (code) {
    case 1012:
      return 0
    case 1013:
      return 10_000
    default:
      return 1000 * 2 ** attempt++
  }
}

function connect() {
  const socket = new WebSocket(process.env.SERVER_URL)
  socket.onclose = ({ code }) => setTimeout(connect, delayFor(code))
}

connect()
