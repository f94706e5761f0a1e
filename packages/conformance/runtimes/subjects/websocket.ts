import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import websocket, { type Connection } from 'websocket'
import { listening, runClient, startServer, type Events, type Subject } from './trial.js'

const [, , desk, role, method] = process.argv as [string, string, string, string, 'close' | 'drop']

function subject(connection: Connection): Subject {
  return {
    close: (...args) => connection[method](...args),
    send: (text) => connection.sendUTF(text),
    state: () => connection.state
  }
}

function connect(url: string, events: Events): Promise<Subject> {
  return new Promise((resolve, reject) => {
    const client = new websocket.client()
    client.on('connectFailed', () => reject(new Error('connectFailed')))
    client.on('connect', (connection) => {
      connection.on('close', (code) => events.close(code))
      connection.on('error', () => undefined)
      events.open()
      resolve(subject(connection))
    })
    client.connect(url)
  })
}

if (role === 'client') {
  await runClient(desk, connect)
} else {
  const accept = await startServer(desk)
  const httpServer = createServer()
  const server = new websocket.server({ httpServer, autoAcceptConnections: false })
  server.on('request', (request) => {
    const connection = request.accept(null, null)
    const events = accept(request.resource, subject(connection))
    connection.on('close', (code) => events.close(code))
    connection.on('error', () => undefined)
  })
  httpServer.listen(0, '127.0.0.1', () => void listening(desk, (httpServer.address() as AddressInfo).port))
}
