// fixed: two seconds for 1013, and growth for all others
let attempt = 0

function connect() {
  const socket = new WebSocket(process.env.SERVER_URL)
  socket.onclose = ({ code }) => {
    if (code === 1013) {
      setTimeout(connect, 2000)
      return
    }
    setTimeout(connect, Math.min(1000 * 2 ** attempt++, 60_000))
  }
}

connect()
