// fixed: the ws package by its other interface
import { WebSocket } from 'ws'

function connect() {
  const socket = new WebSocket(process.env.SERVER_URL)
  socket.onclose = ({ code, reason }) => {
    if (code === 1013 && reason) setTimeout(connect, 10_000)
  }
}

connect()
