// growing: a switch over the attempts
let attempt = 0

function delay() {
  switch (attempt++) {
    case 0:
      return 1000
    case 1:
      return 5000
    default:
      return 30_000
  }
}

function connect() {
  const socket = new WebSocket(process.env.SERVER_URL)
  socket.onclose = () => setTimeout(connect, delay())
}

connect()
