// fixed: the handler sleeps
import { setTimeout as sleep } from 'node:timers/promises'

function connect() {
  const socket = new WebSocket(process.env.SERVER_URL)
  socket.onclose = async () => {
    await sleep(1000)
    connect()
  }
}

connect()
