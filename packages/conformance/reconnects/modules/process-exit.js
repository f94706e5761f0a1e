// stopped: the process ends, and somebody else starts it again
import WebSocket from 'ws'

function connect() {
  const socket = new WebSocket(process.env.SERVER_URL)
  socket.on('close', (code) => {
    if (code === 1013) process.exit(0)
    connect()
  })
}

connect()
