// growing: a list of codes, negated
let attempt = 0

function connect() {
  const socket = new WebSocket(process.env.SERVER_URL)
  socket.onclose = (event) => {
    if (![1001, 1006, 1012, 1013].includes(event.code)) return
    setTimeout(connect, 1000 * Math.min(++attempt, 10))
  }
}

connect()
