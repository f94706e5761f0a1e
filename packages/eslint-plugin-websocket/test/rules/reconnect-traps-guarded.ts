import { client, methods, plain, type Trap } from './reconnect-clients.js'

/** Handlers that connect again once, later, or when somebody says so. */
export const guarded: readonly Trap[] = [
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
  }
]
