// none: the default of a switch that does not know 1013
function connect() {
  const socket = new WebSocket(process.env.SERVER_URL)
  socket.onclose = ({ code }) => {
    switch (code) {
      case 1000:
      case 1001:
        return
      case 4001:
        setTimeout(connect, 60_000)
        return
      default:
        connect()
    }
  }
}

connect()
