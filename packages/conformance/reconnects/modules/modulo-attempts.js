// uneven: grows, and begins anew after the third attempt
let attempt = 0

function connect() {
  const socket = new WebSocket(process.env.SERVER_URL)
  socket.onclose = () => setTimeout(connect, 1000 * 2 ** (attempt++ % 3))
}

connect()
