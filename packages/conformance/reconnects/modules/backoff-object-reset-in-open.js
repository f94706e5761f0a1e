// fixed: a backoff of the module, reset in open
const backoff = {
  attempt: 0,
  next() {
    return 1000 * 2 ** this.attempt++
  },
  reset() {
    this.attempt = 0
  }
}

function connect() {
  const socket = new WebSocket(process.env.SERVER_URL)
  socket.onopen = () => backoff.reset()
  socket.onclose = () => setTimeout(connect, backoff.next())
}

connect()
