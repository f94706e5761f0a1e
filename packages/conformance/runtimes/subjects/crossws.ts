import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import adapter from 'crossws/adapters/node'
import { listening, startServer, type Events } from './trial.js'

const desk = process.argv[2]!
const accept = await startServer(desk)
const open = new Map<string, Events>()
const crossws = adapter({
  hooks: {
    open: (peer) => {
      const events = accept(peer.request.url, {
        close: (...args) => peer.close(...args),
        send: (text) => peer.send(text),
        state: () => peer.websocket.readyState
      })
      open.set(peer.id, events)
    },
    close: (peer, { code }) => open.get(peer.id)?.close(code)
  }
})
const server = createServer()
server.on('upgrade', (request, socket, head) => crossws.handleUpgrade(request, socket, head))
server.listen(0, '127.0.0.1', () => void listening(desk, (server.address() as AddressInfo).port))
