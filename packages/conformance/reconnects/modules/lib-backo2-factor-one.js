// fixed: backo2 with a factor of 1
import Backoff from 'backo2'

const backoff = new Backoff({ min: 2000, max: 30_000, factor: 1, jitter: 0 })

function connect() {
  const socket = new WebSocket(process.env.SERVER_URL)
  socket.onclose = () => setTimeout(connect, backoff.duration())
}

connect()
