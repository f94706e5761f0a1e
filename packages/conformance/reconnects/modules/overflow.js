// none: a wait of more than 2^31-1 milliseconds is none
function connect() {
  const socket = new WebSocket(process.env.SERVER_URL)
  socket.onclose = () => setTimeout(connect, 30 * 24 * 60 * 60 * 1000)
}

connect()
