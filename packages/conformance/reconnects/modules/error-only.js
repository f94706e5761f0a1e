// stopped: comes back after errors, and 1013 is none
function connect() {
  const socket = new WebSocket(process.env.SERVER_URL)
  socket.onerror = () => setTimeout(connect, 1000)
}

connect()
