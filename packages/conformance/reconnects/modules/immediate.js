// none: setImmediate
import WebSocket from 'ws'

function connect() {
  const socket = new WebSocket(process.env.SERVER_URL)
  socket.on('close', () => setImmediate(connect))
}

connect()
