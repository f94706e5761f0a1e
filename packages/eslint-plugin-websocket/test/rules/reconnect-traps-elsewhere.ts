import { client, plain, type Trap } from './reconnect-clients.js'

/** Handlers that connect again after codes of their own, to another server, or for another test. */
export const elsewhere: readonly Trap[] = [
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
  }
]
