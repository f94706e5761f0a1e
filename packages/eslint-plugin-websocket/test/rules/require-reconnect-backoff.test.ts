import { testRule } from '../test-rule.js'

testRule('require-reconnect-backoff', ({ valid, invalid, with: when }) => {
  // At once.
  invalid`
    function connect() {
      const ws = new WebSocket(url)
      ws.onclose = (event) => {
        if (event.code === 1013) connect()
        //                       ~~~~~~~~~ immediate
      }
    }
  `
  invalid`
    import WebSocket from 'ws'
    const open = () => {
      const socket = new WebSocket(url)
      socket.on('message', show)
      socket.on('close', (code, reason) => {
        console.log('closed', reason)
        if (code !== 1013) return
        setImmediate(open)
    //  ~~~~~~~~~~~~~~~~~~ immediate
      })
    }
  `
  invalid`
    class Client {
      connect() {
        this.socket = new WebSocket(this.url)
        this.socket.addEventListener('close', this.onClose.bind(this))
      }
      onClose({ code }) {
        switch (code) {
          case 1000:
            return
          case 1012:
          case 1013:
            this.reconnect()
      //    ~~~~~~~~~~~~~~~~ immediate
            break
          default:
            this.stop()
        }
      }
      reconnect() {
        this.connect()
      }
    }
  `
  invalid`
    import { CloseCode } from 'ws-close-codes'
    const RETRY = new Set([CloseCode.ServiceRestart, CloseCode.TryAgainLater])
    async function connect() {
      const ws = new WebSocket(url)
      ws.onclose = async (event) => {
        if (!RETRY.has(event.code)) return
        await connect()
        //    ~~~~~~~~~ immediate
      }
    }
  `
  invalid`
    function connect() {
      const ws = new WebSocket(url)
      ws.onclose = handleClose
    }
    function handleClose(event) {
      if (isRetryable(event.code)) setTimeout(connect, 0)
      //                           ~~~~~~~~~~~~~~~~~~~~~~ immediate
    }
    function isRetryable(code) {
      return code === 1006 || code === 1013
    }
  `
  invalid`
    function connect() {
      const ws = new WebSocket(url)
      ws.onclose = (event) => {
        if (event.code === 1013) setTimeout(connect(), 5000)
        //                                  ~~~~~~~~~ calledAtOnce
      }
    }
  `.suggests('handFunction')`
    function connect() {
      const ws = new WebSocket(url)
      ws.onclose = (event) => {
        if (event.code === 1013) setTimeout(() => connect(), 5000)
      }
    }
  `
  invalid`
    let ws
    const onClose = (event) => {
      if (event.code === 1013) {
        ws = new WebSocket(url)
    //       ~~~~~~~~~~~~~~~~~~ immediate
        ws.onclose = onClose
      }
    }
    ws = new WebSocket(url)
    ws.onclose = onClose
  `
  invalid`
    function connect() {
      const ws = new WebSocket(url)
      ws.onclose = (event) => {
        const busy = event.code === 1013
        if (busy && !closedByUser) connect()
        //                         ~~~~~~~~~ immediate
      }
    }
  `

  // A wait that never grows.
  invalid`
    const DELAY = 5 * 1000
    function connect() {
      const ws = new WebSocket(url)
      ws.onclose = (event) => {
        if (event.code === 1013) setTimeout(connect, DELAY)
        //                       ~~~~~~~~~~~~~~~~~~~~~~~~~~ constantFor1013
      }
    }
  `
  invalid`
    const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms))
    class Client {
      open() {
        const socket = new WebSocket(url)
        socket.onclose = async (event) => {
          if ([1012, 1013].includes(event.code)) {
            await sleep(2000)
            this.open()
      //    ~~~~~~~~~~~ constantFor1013
          }
        }
      }
    }
  `
  invalid`
    function connect() {
      const ws = new WebSocket(url)
      ws.addEventListener('close', (event) => {
        if (event.code === 1013) {
          window.setTimeout(() => connect(), 1000 + Math.random() * 500)
    //    ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ constantFor1013
        }
      })
    }
  `
  invalid`
    import { setTimeout as wait } from 'node:timers/promises'
    function connect() {
      const ws = new WebSocket(url)
      ws.onclose = async (event) => {
        if (event.code === 1013) {
          await wait(1000)
          connect()
    //    ~~~~~~~~~ constantFor1013
        }
      }
    }
  `
  when({ only: 'typescript' }).invalid`
    class Client {
      private socket?: WebSocket
      constructor(private readonly url: string) {}
      connect(): void {
        this.socket = new WebSocket(this.url)
        this.socket.onclose = (event: CloseEvent): void => {
          if (event.code === 1013) this.connect()
          //                       ~~~~~~~~~~~~~~ immediate
        }
      }
    }
  `

  // Compiled asynchronous functions.
  invalid`
    class Client {
      constructor() {
        this.onClose = (event) => __awaiter(this, void 0, void 0, function* () {
          console.log(event)
          if (event.code === 1013) this.connect()
          //                       ~~~~~~~~~~~~~~ immediate
        })
      }
      connect() {
        this.socket = new WebSocket(this.url)
        this.socket.onclose = this.onClose
      }
    }
  `
  valid`
    class Client {
      constructor() {
        this.onClose = (event) => __awaiter(this, void 0, void 0, function* () {
          if (event.code !== 1013) return
          yield sleep(this.attempts)
          this.connect()
        })
      }
      connect() {
        this.socket = new WebSocket(this.url)
        this.socket.onclose = this.onClose
      }
    }
  `
  // A generator of the project runs when somebody asks for its next value.
  valid`
    class Client {
      constructor() {
        this.onClose = (event) => this.spread(this, function* () {
          if (event.code === 1013) this.connect()
        })
      }
      connect() {
        this.socket = new WebSocket(this.url)
        this.socket.onclose = this.onClose
      }
    }
  `

  // A wait that grows, or that the file does not show.
  valid`
    let attempt = 0
    function connect() {
      const ws = new WebSocket(url)
      ws.onclose = (event) => {
        if (event.code === 1013) setTimeout(connect, Math.random() * 1000 * 2 ** attempt++)
      }
    }
  `
  valid`
    let delay = 1000
    function connect() {
      const ws = new WebSocket(url)
      ws.onclose = (event) => {
        if (event.code !== 1013) return
        setTimeout(connect, delay)
        delay *= 2
      }
    }
  `
  valid`
    function connect(attempt = 0) {
      const ws = new WebSocket(url)
      ws.onclose = (event) => {
        if (event.code === 1013) setTimeout(() => connect(attempt + 1), backoff(attempt))
      }
    }
  `
  valid`
    import { reconnectDelay } from './delay.js'
    function connect() {
      const ws = new WebSocket(url)
      ws.onclose = async (event) => {
        if (event.code !== 1013) return
        await pause(event)
        connect()
      }
    }
  `
  valid`
    import { debounce } from 'lodash'
    const reconnect = debounce(connect, 1000)
    function connect() {
      const ws = new WebSocket(url)
      ws.onclose = (event) => {
        if (event.code === 1013) reconnect()
      }
    }
  `

  // It does not come back to the handler, or not for 1013.
  valid`
    let ws = new WebSocket(url)
    ws.onclose = (event) => {
      if (event.code === 1013) ws = new WebSocket(other)
    }
  `
  invalid`
    function connect() {
      const ws = new WebSocket(url)
      ws.onclose = (event) => {
        if (event.code === 1013) stop()
        else connect()
        //   ~~~~~~~~~ immediate
      }
    }
  `
  valid`
    function connect() {
      const ws = new WebSocket(url)
      ws.onclose = (event) => {
        if (event.code === 4029) connect()
      }
    }
  `
  invalid`
    function connect() {
      const ws = new WebSocket(url)
      ws.onclose = () => connect()
      //                 ~~~~~~~~~ immediate
    }
  `
  valid`
    function connect() {
      redis.connect()
      const ws = new WebSocket(url)
      ws.onclose = (event) => {
        if (event.code === 1013) redis.connect()
      }
    }
  `

  // Another host or another wait each time.
  valid`
    let next = 0
    function connect(n) {
      const ws = new WebSocket(hosts[next++ % hosts.length])
      ws.onclose = (event) => {
        if (event.code === 1013) connect()
      }
    }
  `
  valid`
    const hosts = [a, b]
    function connect(n) {
      const ws = new WebSocket(hosts.shift())
      ws.onclose = (event) => {
        if (event.code === 1013) connect()
      }
    }
  `
  valid`
    const hosts = [a, b]
    function connect(n) {
      const ws = new WebSocket(hosts[n])
      ws.onclose = (event) => {
        if (event.code === 1013) connect(n + 1)
      }
    }
  `
  valid`
    let index = 0
    function connect() {
      const ws = new WebSocket(hosts[index])
      ws.onclose = (event) => {
        if (event.code !== 1013) return
        index = (index + 1) % hosts.length
        connect()
      }
    }
  `

  // Guards that the way round flips, questions to the user, time gates, other ways out.
  valid`
    let connecting = false
    function connect() {
      if (connecting) return
      connecting = true
      const ws = new WebSocket(url)
      ws.onclose = (event) => {
        if (event.code === 1013) connect()
      }
    }
  `
  valid`
    function connect() {
      const ws = new WebSocket(url)
      ws.onclose = (event) => {
        if (event.code === 1013 && confirm('Connect again?')) connect()
      }
    }
  `
  valid`
    function connect() {
      const ws = new WebSocket(url)
      ws.onclose = (event) => {
        alert('The server is busy.')
        if (event.code === 1013) connect()
      }
    }
  `
  valid`
    function connect() {
      const ws = new WebSocket(url)
      ws.onclose = (event) => {
        if (event.code === 1013 && Date.now() - last > 60_000) connect()
      }
    }
  `
  valid`
    import WebSocket from 'ws'
    function connect() {
      const ws = new WebSocket(url)
      ws.on('close', (code) => {
        if (code === 1013) {
          process.exit(1)
          connect()
        }
      })
    }
  `
  valid`
    function connect() {
      const ws = new WebSocket(url)
      ws.onclose = (event) => {
        if (event.code !== 1013) return
        if (hidden) connect()
        else setTimeout(connect, 5000)
      }
    }
  `
  valid`
    function connect(host) {
      const ws = new WebSocket(host)
      ws.onclose = (event) => {
        if (event.code !== 1013) return
        try {
          poll()
        } catch {
          connect(host)
        }
      }
    }
  `
  // Wallet providers use 1013 for something else, and this is no socket.
  valid`
    function connect() {
      const provider = createProvider()
      provider.on('close', (code) => { if (code === 1013) connect() })
    }
  `
  // Per-client sockets of a server: there is nothing to connect again.
  valid`
    import { WebSocketServer } from 'ws'
    const server = new WebSocketServer({ port: 0 })
    server.on('connection', (socket) => {
      socket.on('close', (code) => { if (code === 1013) report(code) })
    })
  `
})
