// fixed: open takes back what close has doubled
let wait = 1000

function connect() {
  const socket = new WebSocket(process.env.SERVER_URL)
  socket.onopen = () => {
    wait = Math.max(1000, wait / 2)
  }
  socket.onclose = () => {
    setTimeout(connect, wait)
    wait *= 2
  }
}

connect()
