import { WebSocket, WebSocketServer } from 'ws'
import { listening, runClient, standard, startServer } from './trial.js'

const [, , desk, role] = process.argv as [string, string, string, string]

if (role === 'client') {
  await runClient(desk, (url, events) => standard(new WebSocket(url), events))
} else {
  const accept = await startServer(desk)
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' })
  server.on('listening', () => void listening(desk, server.address().port))
  server.on('connection', (socket, { url }) => {
    const events = accept(url, {
      close: (...args) => socket.close(...args),
      send: (text) => socket.send(text),
      state: () => socket.readyState
    })
    socket.addEventListener('close', ({ code }) => events.close(code))
    socket.addEventListener('error', () => undefined)
  })
}
