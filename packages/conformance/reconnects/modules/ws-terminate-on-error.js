// fixed: ends what failed, and comes back by close alone
import WebSocket from 'ws'

const url = process.env.SERVER_URL

function connect() {
  const socket = new WebSocket(url)
  socket.on('error', () => socket.terminate())
  socket.on('close', () => setTimeout(connect, 1000))
}

connect()
