// growing: conditions on a counter
let tries = 0

function connect() {
  const socket = new WebSocket(process.env.SERVER_URL)
  socket.onclose = () => {
    tries++
    let wait = 1000
    if (tries > 3) wait = 5000
    if (tries > 6) wait = 30_000
    setTimeout(connect, wait)
  }
}

connect()
