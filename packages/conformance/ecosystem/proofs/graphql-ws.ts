// graphql-ws keeps reasons below 124 characters, and a Close frame has room for 123 bytes. An error of fewer characters
// and more bytes makes ws throw a RangeError inside a listener for messages: in development, one subscription ends the
// whole server. (In production the reason is another one.)
import { createServer } from 'node:http'
import { buildSchema } from 'graphql'
import { useServer } from 'graphql-ws/use/ws'
import WebSocket, { WebSocketServer } from 'ws'
import { conclude, portOf } from './shared.js'

const message =
  'データベースに接続できませんでした。しばらくしてから、もう一度お試しください。問題が続く場合は管理者へ。'
const server = createServer()
useServer(
  {
    schema: buildSchema('type Query { a: Int } type Subscription { a: Int }'),
    isProd: false,
    onSubscribe() {
      throw new Error(message)
    }
  },
  new WebSocketServer({ server })
)
const expected = '52 characters, 156 bytes: unhandled RangeError: The message must not be greater than 123 bytes'
const size = `${message.length} characters, ${Buffer.byteLength(message)} bytes`
process.on('unhandledRejection', (error: Error) =>
  conclude(`${size}: unhandled ${error.name}: ${error.message}`, expected)
)

const client = new WebSocket(`ws://127.0.0.1:${await portOf(server)}`, 'graphql-transport-ws')
client.on('open', () => client.send('{"type":"connection_init"}'))
client.on('message', () => client.send('{"id":"1","type":"subscribe","payload":{"query":"subscription { a }"}}'))
client.on('close', (code: number, reason: Buffer) =>
  conclude(`${size}: closed with ${code} ${reason.toString()}`, expected)
)
