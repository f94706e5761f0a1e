import { client, methods, type Trap } from './reconnect-clients.js'
import { elsewhere } from './reconnect-traps-elsewhere.js'
import { guarded } from './reconnect-traps-guarded.js'

export const traps: readonly Trap[] = [
  ...guarded,
  ...elsewhere,
  {
    name: 'a dial of which the handler hears nothing more',
    code: `
      let ws = new WebSocket(url)
      ws.onclose = () => { ws = new WebSocket(url) }
    `,
    twin: `
      let ws = new WebSocket(url)
      const again = () => { ws = new WebSocket(url); ws.onclose = again }
      ws.onclose = again
    `
  },
  {
    name: 'a handler that removes itself',
    code: `
      const first = new WebSocket(url)
      first.onclose = () => {
        const second = new WebSocket(url)
        second.onclose = () => stop()
      }
    `
  },
  {
    name: 'polling in place of the socket',
    code: client('poll()', 'function poll() { fetch(url).then(show); setTimeout(poll, 1000) }')
  },
  { name: 'server-sent events in place of the socket', code: client('new EventSource(url).onmessage = show') },
  {
    name: 'a wallet whose 1013 means that it has lost its chain',
    code: `
      function connect() {
        provider.on('disconnect', (error) => { if (error.code === 1013) connect() })
        provider.on('close', (code) => { if (code === 1013) connect() })
        provider.connect()
      }
    `
  },
  {
    name: 'mqtt',
    code: `
      import mqtt from 'mqtt'
      function connect() {
        const client = mqtt.connect('ws://broker')
        client.on('close', () => connect())
      }
    `
  },
  {
    name: 'a socket of TCP',
    code: `
      import net from 'node:net'
      function connect() {
        const socket = net.connect(6379)
        socket.on('close', () => connect())
      }
    `
  },
  {
    name: 'redis, where a WebSocket is near',
    code: `
      import { createClient } from 'redis'
      const ws = new WebSocket(url)
      async function connect() {
        const client = createClient()
        client.on('end', () => connect())
        client.on('close', () => connect())
        await client.connect()
      }
      ws.onclose = () => connect()
    `
  },
  {
    name: 'mongo',
    code: `
      import mongoose from 'mongoose'
      const connect = () => mongoose.connect(url)
      mongoose.connection.on('close', () => connect())
    `
  },
  {
    name: 'amqp',
    code: `
      import amqp from 'amqplib'
      async function connect() {
        const connection = await amqp.connect(url)
        connection.on('close', () => connect())
      }
    `
  },
  {
    name: 'readline',
    code: `
      import readline from 'node:readline'
      function ask() {
        const lines = readline.createInterface({ input: process.stdin })
        lines.on('close', () => ask())
      }
    `
  },
  {
    name: 'a child process',
    code: `
      import { spawn } from 'node:child_process'
      function start() {
        const child = spawn('server')
        child.on('close', (code) => start())
      }
    `
  },
  {
    name: 'a dialog',
    code: `
      function open() {
        const dialog = document.createElement('dialog')
        dialog.onclose = () => open()
        dialog.showModal()
      }
    `
  },
  {
    name: 'a database of the browser',
    code: `
      function open() {
        const request = indexedDB.open('store')
        request.onsuccess = () => { request.result.onclose = () => open() }
      }
    `
  },
  {
    name: 'the sockets of a server',
    code: `
      import { WebSocketServer } from 'ws'
      const server = new WebSocketServer({ port: 8080 })
      function accept(socket) { socket.on('close', () => { clients.delete(socket); connect() }) }
      function connect() { clients.add(new WebSocket(url)) }
      server.on('connection', accept)
    `
  },
  {
    name: 'a transport of a protocol above',
    code: `
      import { WebSocketClientTransport } from '@modelcontextprotocol/sdk/client/websocket.js'
      function connect() {
        const transport = new WebSocketClientTransport(new URL('ws://localhost'))
        transport.onclose = () => connect()
      }
    `
  },
  {
    name: 'a subclass whose connect() only attaches handlers',
    code: `
      import { Base } from './base.js'
      class Client extends Base {
        connect() {
          this.socket.onclose = () => this.connect()
        }
        dial() { this.socket = new WebSocket(this.url) }
      }
    `
  },
  {
    name: 'a subclass of the file whose connect() only attaches handlers',
    code: `
      class Base {
        connect() {
          this.socket = new WebSocket(this.url)
          this.socket.onclose = () => this.connect()
        }
      }
      class Client extends Base {
        connect() { this.socket ??= shared(); this.socket.onmessage = show }
      }
    `
  },
  {
    name: 'an unbound method, whose this is the socket',
    code: methods('this.connect'),
    twin: methods('this.connect.bind(this)')
  },
  {
    name: 'an unbound method that connects through another',
    code: methods('this.retry', '', 'retry() { this.connect() }'),
    twin: methods('this.retry', '', 'retry = () => { this.connect() }')
  },
  {
    name: 'methods of Vue, which binds them',
    code: `
      export default {
        methods: {
          connect() {
            this.ws = new WebSocket(this.url)
            this.ws.onclose = this.connect
          }
        }
      }
    `
  },
  {
    name: 'at once the first time, later with a wait',
    code: client(
      'if (event.code !== 1013) return; setTimeout(connect, attempt === 0 ? 0 : 1000 * 2 ** attempt * Math.random()); attempt++',
      'let attempt = 0'
    )
  },
  {
    name: 'at once the first time, later with a wait, in branches',
    code: client(
      'if (event.code !== 1013) return; if (attempt++ === 0) connect(); else setTimeout(connect, Math.min(60000, Math.random() * 1000 * 2 ** attempt))',
      'let attempt = 0'
    )
  },
  {
    name: 'a wait that nobody in the file can tell',
    code: client('if (event.code === 1013) setTimeout(connect, backoff.next())')
  },
  {
    name: 'a sleep that nobody in the file can tell',
    code: `
      import { untilOnline } from './network.js'
      function connect() {
        const ws = new WebSocket(url)
        ws.onclose = async (event) => { if (event.code === 1013) { await untilOnline(); connect() } }
      }
    `
  },
  {
    name: 'a callback for a function that nobody in the file can tell',
    code: client('schedule(() => connect())', "import { schedule } from './schedule.js'")
  },
  {
    name: 'a question to a function that nobody in the file can tell',
    code: client('if (mayReconnect(event.code)) connect()', "import { mayReconnect } from './policy.js'")
  },
  {
    name: 'a library that backs off',
    code: `
      import ReconnectingWebSocket from 'reconnecting-websocket'
      const ws = new ReconnectingWebSocket(url)
      ws.onclose = () => show('Connecting again')
    `
  }
]
