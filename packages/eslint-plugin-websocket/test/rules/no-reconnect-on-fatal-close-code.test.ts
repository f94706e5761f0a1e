import { testRule } from '../test-rule.js'

testRule('no-reconnect-on-fatal-close-code', ({ valid, invalid, with: when }) => {
  invalid`
    function connect() {
      const socket = new WebSocket(url)
      socket.onclose = (event) => {
        if (event.code === 1002) connect()
        //                       ~~~~~~~ named
      }
    }
  `
  invalid`
    const AGAIN = new Set([1006, 1009])
    function connect() {
      const socket = new WebSocket(url)
      socket.onclose = ({ code }) => {
        if (AGAIN.has(code)) setTimeout(connect, backoff())
        //                   ~~~~~~~~~~ named
      }
    }
  `
  invalid`
    import WebSocket from 'ws'
    import { CloseCode } from 'ws-close-codes'
    class Client {
      connect() {
        this.socket = new WebSocket(this.url)
        this.socket.on('close', (code) => this.onClose(code))
      }
      onClose(code) {
        switch (code) {
          case CloseCode.PolicyViolation:
          case CloseCode.AbnormalClosure:
            return this.connect()
          //       ~~~~~~~~~~~~ named
          default:
            this.stop()
        }
      }
    }
  `
  invalid`
    function mayRetry(code) {
      if (code === 1000) return false
      return code === 1007 || code === 1013
    }
    function connect() {
      const socket = new WebSocket(url)
      socket.addEventListener('close', (event) => {
        if (mayRetry(event.code)) setTimeout(connect, 1000 * 2 ** attempt++)
        //                        ~~~~~~~~~~ named
      })
    }
  `
  when({ settings: { finalCodes: [4001] } }).invalid`
    function connect() {
      const socket = new WebSocket(url)
      socket.onclose = (event) => {
        if (event.code === 4001) connect()
        //                       ~~~~~~~ named
      }
    }
  `
  when({ options: { everyCode: true } }).invalid`
    function connect() {
      const socket = new WebSocket(url)
      socket.onclose = () => setTimeout(connect, backoff())
  //  ~~~~~~~~~~~~~~ everyCode
    }
  `

  // An async function as esbuild writes it.
  when({ options: { everyCode: true } }).invalid`
    const __async = (__this, __arguments, generator) =>
      new Promise((resolve) => {
        const step = (one) => (one.done ? resolve(one.value) : Promise.resolve(one.value).then(() => step(generator.next())))
        step((generator = generator.apply(__this, __arguments)).next())
      })
    class Client {
      connect() {
        return __async(this, null, function* () {
          this.socket = new WebSocket(this.url)
          this.socket.onclose = () => setTimeout(() => this.connect(), 1000)
    //    ~~~~~~~~~~~~~~~~~~~ everyCode
        })
      }
    }
  `
  // More ways than anybody follows, and each of them connects.
  when({ options: { everyCode: true } }).invalid`
    function connect() {
      const query = {}
      if (options.a) query.a = 1
      if (options.b) query.b = 1
      if (options.c) query.c = 1
      if (options.d) query.d = 1
      if (options.e) query.e = 1
      if (options.f) query.f = 1
      const socket = new WebSocket(url)
      socket.onclose = () => {
  //  ~~~~~~~~~~~~~~ everyCode
        if (!closing) setTimeout(connect, backoff())
      }
    }
  `

  // Final, and it ends.
  valid`
    function connect() {
      const socket = new WebSocket(url)
      socket.onclose = (event) => {
        if (event.code === 1002 || event.code === 1009) return show(event.code)
        setTimeout(connect, backoff())
      }
    }
  `
  // Every code leads to the same: that is for everyCode.
  valid`
    function connect() {
      const socket = new WebSocket(url)
      socket.onclose = () => setTimeout(connect, backoff())
    }
  `
  valid`
    function connect() {
      const socket = new WebSocket(url)
      socket.onclose = (event) => {
        if (event.code === 1009) label = 'too large'
        setTimeout(connect, backoff())
      }
    }
  `
  // A generator that nobody is known to run.
  when({ options: { everyCode: true } }).valid`
    class Client {
      connect() {
        return later(this, null, function* () {
          this.socket = new WebSocket(this.url)
          this.socket.onclose = () => setTimeout(() => this.connect(), 1000)
        })
      }
    }
  `
  // It looks at codes.
  when({ options: { everyCode: true } }).valid`
    function connect() {
      const socket = new WebSocket(url)
      socket.onclose = (event) => { if (event.code !== 1000) setTimeout(connect, backoff()) }
    }
  `
  when({ options: { everyCode: true } }).valid`
    import { reconnectDelay } from 'ws-close-codes'
    let attempt = 0
    function connect() {
      const socket = new WebSocket(url)
      socket.onclose = ({ code }) => {
        const wait = reconnectDelay(code, attempt++)
        if (wait !== null) setTimeout(connect, wait)
      }
    }
  `
  when({ options: { everyCode: true } }).valid`
    function connect() {
      const socket = new WebSocket(url)
      socket.onclose = (event) => { if (mayRetry(event)) setTimeout(connect, backoff()) }
    }
  `
  when({ options: { everyCode: true } }).valid`
    function connect() {
      const query = {}
      if (options.a) query.a = 1
      if (options.b) query.b = 1
      if (options.c) query.c = 1
      if (options.d) query.d = 1
      if (options.e) query.e = 1
      if (options.f) query.f = 1
      const socket = new WebSocket(url)
      socket.onclose = (event) => {
        const isFinal = mayNot(event)
        if (!isFinal) setTimeout(connect, backoff())
      }
    }
  `
  // Other credentials, another host, another protocol.
  valid`
    function connect() {
      const socket = new WebSocket(url + token)
      socket.onclose = async (event) => {
        if (event.code !== 1008) return
        token = await renewToken()
        connect()
      }
    }
  `
  valid`
    function connect() {
      const socket = new WebSocket(hosts[next])
      socket.onclose = (event) => {
        if (event.code !== 1003) return
        next++
        connect()
      }
    }
  `
  valid`
    let protocol = 'v2'
    function connect() {
      const socket = new WebSocket(url, protocol)
      socket.onclose = (event) => {
        if (event.code !== 1002) return
        protocol = older(protocol)
        connect()
      }
    }
  `
  valid`
    function connect() {
      const socket = new WebSocket(url)
      socket.onclose = (event) => { if (event.code === 4001) connect() }
    }
  `
  // A server's end connects to nobody.
  valid`
    import { WebSocketServer } from 'ws'
    new WebSocketServer({ port: 8080 }).on('connection', (socket) => {
      socket.on('close', (code) => { if (code === 1002) log('protocol') })
    })
  `
})
