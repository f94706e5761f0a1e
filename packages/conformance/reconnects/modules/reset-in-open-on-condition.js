// growing: open resets where a protocol was agreed on, which it never is
let attempt = 0

function connect() {
  const socket = new WebSocket(process.env.SERVER_URL)
  socket.onopen = () => {
    if (socket.protocol !== '') attempt = 0
  }
  socket.onclose = () => setTimeout(connect, 1000 * 2 ** attempt++)
}

connect()
