import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import WebSocket from 'faye-websocket'
import { listening, runClient, standard, startServer } from './trial.js'

const [, , desk, role] = process.argv as [string, string, string, string]

if (role === 'client') {
  await runClient(desk, (url, events) => standard(new WebSocket.Client(url), events))
} else {
  const accept = await startServer(desk)
  const server = createServer()
  server.on('upgrade', (request, tcp, head) => {
    const socket = new WebSocket(request, tcp, head)
    socket.addEventListener('open', () => {
      const events = accept(request.url ?? '', {
        close: (...args) => socket.close(...args),
        send: (text) => socket.send(text),
        state: () => socket.readyState
      })
      socket.addEventListener('close', ({ code }) => events.close(code))
    })
    socket.addEventListener('error', () => undefined)
  })
  server.listen(0, '127.0.0.1', () => void listening(desk, (server.address() as AddressInfo).port))
}
