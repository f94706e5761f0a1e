import { testRule } from '../test-rule.js'

testRule('no-duplicate-reconnect', ({ with: when }) => {
  const intentional = { intentional: true }

  // What the wait is, and which way leads to the timer, does not matter: the function that ends it writes what nobody asks for there.
  when({ options: intentional }).invalid`
    class Client {
      connect() {
        this.socket = new WebSocket(this.url)
        this.socket.onclose = () => this.reconnect()
        this.socket.onerror = () => this.reconnect()
      }
      init() {
        return this.before ? this.before().then(() => this.connect()) : this.connect()
      }
      reconnect() {
        if (this.isWaiting || this.isClosed) return
        this.isWaiting = true
        setTimeout(() => {
    //  ~~~~~~~~~~ pending
          this.isWaiting = false
          this.init()
        }, this.policy.next())
      }
      close() {
        this.isClosed = true
        this.socket.close()
        this.emit('closed')
      }
    }
  `

  const client = (callback: string, close: string, rest = '') => `
    class Client {
      connect() {
        this.socket = new WebSocket(this.url)
        this.socket.onclose = () => this.reconnect()
      }
      reconnect() {
        if (this.isClosed) return
        setTimeout(() => { ${callback} }, this.policy.next())
      }
      close() { ${close} }
      ${rest}
    }
  `
  for (const [callback, close, rest] of [
    ['if (!this.isClosed) this.connect()', 'this.isClosed = true; this.socket.close()'],
    [
      'this.again()',
      'this.isClosed = true; this.socket.close()',
      'again() { if (this.isClosed) return; this.connect() }'
    ],
    ['this.log.write("again"); this.connect()', 'this.isClosed = true; this.log = null; this.socket.close()']
  ])
    when({ options: intentional }).valid`${client(callback!, close!, rest)}`
})
