// A relay of twd-relay that shuts down closes its clients with 1000: to a client that reconnects on anything else, as
// most do, the conversation is over.
import { createServer } from 'node:http'
import { createTwdRelay } from 'twd-relay'
import WebSocket from 'ws'
import { conclude, portOf } from './shared.js'

const server = createServer()
const relay = createTwdRelay(server)
const client = new WebSocket(`ws://127.0.0.1:${await portOf(server)}/__twd/ws`)
client.on('open', () => client.send('{"type":"hello","role":"client"}'))
client.on('message', () => relay.close())
client.on('close', (code: number, reason: Buffer) =>
  conclude(`closed with ${code} ${reason.toString()}`, 'closed with 1000 Relay shutting down')
)
