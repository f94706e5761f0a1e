// growing: backo2, reset by the first message
import Backoff from 'backo2'

const backoff = new Backoff({ min: 1000, max: 30_000, jitter: 0.5 })

function connect() {
  const socket = new WebSocket(process.env.SERVER_URL)
  socket.onmessage = () => backoff.reset()
  socket.onclose = () => setTimeout(connect, backoff.duration())
}

connect()
