// growing: reset by the first message, which a busy server does not send
let attempt = 0

function connect() {
  const socket = new WebSocket(process.env.SERVER_URL)
  socket.onmessage = () => {
    attempt = 0
  }
  socket.onclose = () => setTimeout(connect, Math.min(1000 * 2 ** attempt++, 30_000))
}

connect()
