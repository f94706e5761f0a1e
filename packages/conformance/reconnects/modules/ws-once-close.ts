// growing: the ws package, once, and the attempt handed on
import { WebSocket } from 'ws'

const url = process.env.SERVER_URL ?? ''

function connect(attempt: number): void {
  const socket = new WebSocket(url)
  socket.once('close', (code: number, reason: Buffer) => {
    if (code === 1000 || reason.toString() === 'done') return
    setTimeout(() => connect(attempt + 1), Math.min(500 * 2 ** attempt, 60_000))
  })
}

connect(0)
