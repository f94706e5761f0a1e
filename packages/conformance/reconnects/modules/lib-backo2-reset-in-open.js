// fixed: backo2, reset in open
import Backoff from 'backo2'

const backoff = new Backoff({ min: 1000, max: 30_000 })

function connect() {
  const socket = new WebSocket(process.env.SERVER_URL)
  socket.onopen = () => backoff.reset()
  socket.onclose = () => setTimeout(connect, backoff.duration())
}

connect()
