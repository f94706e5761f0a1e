/** Code that looks as if it reconnected without backoff, and does not, or does it for a reason that a file does not show. */
export interface Trap {
  readonly name: string
  readonly code: string
  /** The same without what makes it a trap: it is reported, so the trap is not silent for lack of a socket. */
  readonly twin?: string
}

/** A client whose handler and dialler are given. */
const client = (handler: string, before = '', dialler = '') => `
${before}
function connect() {
  ${dialler}
  ws = new WebSocket(url)
  ws.onclose = (event) => { ${handler} }
}
let ws
connect()
`

const plain = client('connect()')

/** The same with a class. */
const methods = (handler: string, connect = '', rest = '') => `
class Client {
  connect() {
    ${connect}
    this.ws = new WebSocket(this.url)
    this.ws.onclose = ${handler}
  }
  ${rest}
}
new Client().connect()
`

export const traps: readonly Trap[] = [
  {
    name: 'a toggle: what the dial sets makes the next close take the other branch',
    code: client('if (open) { open = false; stop() } else connect()', 'let open = false', 'open = true'),
    twin: client('if (open) { open = false; connect() } else stop()', 'let open = false', 'open = true')
  },
  {
    name: 'a toggle in the handler: it connects once',
    code: client('if (tried) return; tried = true; connect()', 'let tried = false'),
    twin: client('if (tried) return; tried = false; connect()', 'let tried = false')
  },
  {
    name: 'a guard of the dialler that nobody clears',
    code: client('connect()', 'let busy = false', 'if (busy) return; busy = true'),
    twin: client('busy = false; connect()', 'let busy = false', 'if (busy) return; busy = true')
  },
  {
    name: 'a socket that is never forgotten',
    code: client('connect()', '', 'if (ws !== undefined) return'),
    twin: client('ws = undefined; connect()', '', 'if (ws !== undefined) return')
  },
  {
    name: 'a socket that is never forgotten, in a class',
    code: methods('() => this.connect()', 'if (this.ws) return'),
    twin: methods('() => { this.ws = null; this.connect() }', 'if (this.ws) return')
  },
  {
    name: 'drain, then dial',
    code: `
      let ws
      function connect() {
        ws = new WebSocket(url)
        ws.onmessage = show
      }
      function restart() {
        const old = ws
        old.onclose = () => connect()
        old.close()
      }
      connect()
    `
  },
  {
    name: 'a debounced dialler that is imported',
    code: client('again()', "import { debounce } from 'lodash'; const again = debounce(connect, 1000)"),
    twin: client('again()', 'const again = () => connect()')
  },
  {
    name: 'a throttled dialler that is imported',
    code: client('again()', "import throttle from 'lodash.throttle'; const again = throttle(() => connect(), 1000)")
  },
  {
    name: 'a debounced dialler, written by hand',
    code: client(
      'again()',
      `function debounce(fn, ms) {
         let timer
         return () => { clearTimeout(timer); timer = setTimeout(fn, ms) }
       }
       const again = debounce(connect, 1000)`
    )
  },
  {
    name: 'a throttled dialler, written by hand',
    code: client(
      'again()',
      `function throttle(fn) {
         let called = false
         return () => { if (!called) { called = true; fn() } }
       }
       const again = throttle(connect)`
    )
  },
  {
    name: 'a time gate',
    code: client('if (Date.now() - last < 5000) return; connect()', 'let last = 0', 'last = Date.now()')
  },
  {
    name: 'a time gate by a variable',
    code: client(
      'const now = Date.now(); if (now - opened > 60000) connect(); else stop()',
      'let opened = 0',
      'opened = Date.now()'
    )
  },
  {
    name: 'a time gate by another clock',
    code: client('if (performance.now() > next) connect()', 'let next = 0')
  },
  {
    name: 'a time gate by the time stamp of the event',
    code: client('if (event.timeStamp - begun > 60000) connect()', 'let begun = 0', 'begun = performance.now()')
  },
  { name: 'a question to the user', code: client("if (confirm('Again?')) connect()"), twin: plain },
  { name: 'an alert', code: client("alert('Lost.'); connect()") },
  {
    name: 'an alert further in',
    code: client('lost()', "function lost() { window.alert('Lost.'); connect() }")
  },
  {
    name: 'the end of the process',
    code: `
      import WebSocket from 'ws'
      function connect() {
        const ws = new WebSocket(url)
        ws.on('close', () => { process.exit(1); connect() })
      }
    `,
    twin: `
      import WebSocket from 'ws'
      function connect() {
        const ws = new WebSocket(url)
        ws.on('close', () => { process.exitCode = 1; connect() })
      }
    `
  },
  {
    name: 'the end of the process, imported',
    code: `
      import WebSocket from 'ws'
      import { exit } from 'node:process'
      function connect() {
        const ws = new WebSocket(url)
        ws.on('close', () => { setTimeout(connect, 0); exit(1) })
      }
    `
  },
  { name: 'an application code', code: client('if (event.code === 4001) connect()'), twin: plain },
  { name: 'a range of application codes', code: client('if (event.code >= 4000) connect()') },
  { name: 'application codes in a switch', code: client('switch (event.code) { case 4000: case 4001: connect() }') },
  {
    name: 'application codes in a set',
    code: client('if (MOVED.has(event.code)) connect()', 'const MOVED = new Set([4001, 4002])')
  },
  {
    name: 'fail-over by a counter',
    code: `
      let next = 0
      function connect() {
        const ws = new WebSocket(hosts[next % hosts.length])
        ws.onclose = () => { next++; connect() }
      }
    `
  },
  {
    name: 'fail-over by an argument',
    code: `
      function connect(index) {
        const ws = new WebSocket(hosts[index])
        ws.onclose = () => connect(index + 1)
      }
    `
  },
  {
    name: 'fail-over by a list that gets shorter',
    code: `
      function connect() {
        const host = hosts.shift()
        const ws = new WebSocket(host)
        ws.onclose = () => connect()
      }
    `
  },
  {
    name: 'fail-over by a function',
    code: `
      let next = 0
      const host = () => hosts[next++ % hosts.length]
      function connect() {
        const ws = new WebSocket(host())
        ws.onclose = () => connect()
      }
    `
  },
  {
    name: 'a test suite that opens its next case',
    code: `
      import WebSocket from 'ws'
      let current = 1
      function runCase() {
        const ws = new WebSocket(\`ws://localhost:9001/runCase?case=\${current}\`)
        ws.on('close', () => { current += 1; runCase() })
      }
      runCase()
    `
  },
  {
    name: 'a test suite that opens its next case by an argument',
    code: `
      import WebSocket from 'ws'
      function run(number) {
        if (number > total) return
        const ws = new WebSocket('ws://localhost:9001/runCase?case=' + number)
        ws.on('close', () => process.nextTick(() => run(number + 1)))
      }
      run(1)
    `
  },
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
