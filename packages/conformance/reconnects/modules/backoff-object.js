// growing: a backoff of the module
class Backoff {
  #attempt = 0

  duration() {
    return Math.min(500 * 2 ** this.#attempt++, 60_000)
  }

  reset() {
    this.#attempt = 0
  }
}

const backoff = new Backoff()

function connect() {
  const socket = new WebSocket(process.env.SERVER_URL)
  socket.onmessage = () => backoff.reset()
  socket.onclose = () => setTimeout(connect, backoff.duration())
}

connect()
