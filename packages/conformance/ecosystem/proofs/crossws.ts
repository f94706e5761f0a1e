// The proxy of crossws ends its upstream with close(1011) when a client's connection breaks. A client in the way of the
// browser's may only send 1000 and 3000-4999: close throws, the error is swallowed, and the upstream stays open.
import type { EventEmitter } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import { createWebSocketProxy } from 'crossws'
import crossws from 'crossws/adapters/node'
import { WebSocket as Standard } from 'undici'
import WebSocket, { WebSocketServer } from 'ws'
import { conclude, portOf } from './shared.js'

let upstreamEnd = 'still open'
const upstreamServer = createServer()
new WebSocketServer({ server: upstreamServer }).on('connection', (socket: EventEmitter) => {
  socket.on('close', (code: number) => (upstreamEnd = `closed with ${code}`))
})
const upstreamPort = await portOf(upstreamServer)

const proxy = createServer()
const adapter = crossws({
  hooks: createWebSocketProxy({ target: `ws://127.0.0.1:${upstreamPort}`, WebSocket: Standard })
})
proxy.on('upgrade', adapter.handleUpgrade)

const client = new WebSocket(`ws://127.0.0.1:${await portOf(proxy)}`)
client.on('upgrade', (response: IncomingMessage) => {
  // An opcode that no extension has taken: RFC 6455 has the receiver fail the connection.
  setTimeout(() => response.socket.write(Buffer.from([0x83, 0x80, 0, 0, 0, 0])), 500)
})
client.on('error', () => undefined)
client.on('close', (code: number) => {
  setTimeout(
    () => conclude(`client ended with ${code}; upstream ${upstreamEnd}`, 'client ended with 1002; upstream still open'),
    2000
  )
})
