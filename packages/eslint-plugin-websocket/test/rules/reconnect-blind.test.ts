import { testRule } from '../test-rule.js'

testRule('no-reconnect-on-fatal-close-code', ({ with: when }) => {
  const everyCode = { everyCode: true }

  // What is undecided on the way, and how long it waits, has nothing to do with the code.
  when({ options: everyCode }).invalid`
    class Client {
      connect() {
        this.socket = new WebSocket(this.url)
        this.socket.onclose = (event) => this.onClose(event)
    //  ~~~~~~~~~~~~~~~~~~~ everyCode
      }
      onClose(event) {
        this.emit('close', { code: event.code, reason: event.reason })
        if (this.isStopped) return
        if (this.attempts > this.options.most) return this.emit('end')
        clearTimeout(this.timer)
        this.timer = setTimeout(() => this.connect(), this.options.wait())
      }
    }
  `
  when({ options: everyCode }).invalid`
    let ready = false
    function connect() {
      const ws = new WebSocket(url)
      ws.addEventListener('open', () => { ready = true })
      ws.addEventListener('close', retry)
    //                    ~~~~~~~ everyCode
    }
    function retry({ code, reason }) {
      console.log(\`closed: \${code}, \${reason}\`)
      const wait = ready ? 1000 : policy.next()
      ready = false
      setTimeout(connect, wait)
    }
  `

  // Somebody looks, wherever that is.
  const client = (handler: string, rest = '') => `
    class Client {
      connect() {
        this.socket = new WebSocket(this.url)
        this.socket.onclose = (event) => { ${handler} }
      }
      retry() { setTimeout(() => this.connect(), policy.next()) }
      ${rest}
    }
  `
  for (const [handler, rest] of [
    ['this.last = event.code; this.retry()', 'get isFinal() { return this.last === 1008 }'],
    [
      'this.seen.push(event); if (!this.isFinal()) this.retry()',
      'isFinal() { return this.seen.some(({ code }) => code === 1008) }'
    ],
    ['const final = isFinal(event); if (!final) this.retry()', ''],
    ['if (this.isFinal(event)) return; this.retry()', 'isFinal({ code }) { return code === 1008 }'],
    ['if (!confirm("Again?")) return; this.retry()', ''],
    ['isSevere(event.code) ? this.stop() : this.retry()', '']
  ])
    when({ options: everyCode }).valid`${client(handler!, rest)}`

  // A constructor that may be handed in by the name of the one that the file knows.
  const made = (constructor: string) => `
    import { Fake } from './fake.js'
    class Client {
      constructor(options) { this.options = options }
      connect() {
        this.socket = new (${constructor})(this.url)
        this.socket.onclose = () => setTimeout(() => this.connect(), policy.next())
      }
    }
  `
  for (const constructor of [
    'this.options.WebSocket || WebSocket',
    'this.options.WebSocket ?? globalThis.WebSocket',
    'window.WebSocket || window.webkitWebSocket || window.MozWebSocket'
  ])
    when({ options: everyCode }).invalid`
      class Client {
        constructor(options) { this.options = options }
        connect() {
          this.socket = new (${constructor})(this.url)
          this.socket.onclose = () => setTimeout(() => this.connect(), policy.next())
      //  ~~~~~~~~~~~~~~~~~~~ everyCode
        }
      }
    `
  for (const constructor of ['this.options.WebSocket', 'Fake.WebSocket || WebSocket'])
    when({ options: everyCode }).valid`${made(constructor)}`
})
