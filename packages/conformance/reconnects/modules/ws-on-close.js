// none: the ws package, with the code as an argument
import WebSocket from 'ws'

const url = process.env.SERVER_URL

function connect() {
  const socket = new WebSocket(url)
  socket.on('close', (code) => {
    if (code === 1000) return
    connect()
  })
  socket.on('error', () => undefined)
}

connect()
