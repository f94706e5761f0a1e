import { testRule } from '../test-rule.js'

testRule('no-duplicate-reconnect', ({ valid, invalid, with: when }) => {
  invalid`
    function connect() {
      const socket = new WebSocket(url)
      socket.onerror = socket.onclose = () => connect()
  //  ~~~~~~~~~~~~~~ twice
    }
  `
  invalid`
    function connect() {
      const socket = new WebSocket(url)
      socket.onerror = () => {
  //  ~~~~~~~~~~~~~~ twice
        setTimeout(connect, 1000)
      }
      socket.onclose = () => {
        setTimeout(connect, 1000)
      }
    }
  `
  invalid`
    import WebSocket from 'ws'
    class Client {
      open() {
        this.socket = new WebSocket(this.url)
        this.socket.on('error', () => this.retry())
        //             ~~~~~~~ twice
        this.socket.on('close', () => this.retry())
      }
      retry() {
        this.attempt++
        setTimeout(() => this.open(), 1000 * this.attempt)
      }
    }
  `
  invalid`
    function connect() {
      const socket = new WebSocket(url)
      const again = () => {
        if (!stopped) setTimeout(connect, 1000)
      }
      socket.addEventListener('error', again)
      //                      ~~~~~~~ twice
      socket.addEventListener('close', again)
    }
  `
  when({ options: { intentional: true } }).invalid`
    class Client {
      open() {
        this.socket = new WebSocket(this.url)
        this.socket.onclose = () => setTimeout(() => this.open(), 1000)
      }
      disconnect() {
        this.socket.close(1000)
    //  ~~~~~~~~~~~~~~~~~ intentional
        this.socket = null
      }
    }
  `
  when({ options: { intentional: true } }).invalid`
    import { useEffect } from 'react'
    function useFeed() {
      useEffect(() => {
        let socket
        function connect() {
          socket = new WebSocket(url)
          socket.onclose = () => setTimeout(connect, 1000)
        }
        connect()
        return () => socket.close()
        //           ~~~~~~~~~~~~ intentional
      }, [])
    }
  `
  // Async functions as compilers write them.
  invalid`
    import { __awaiter } from 'tslib'
    class Client {
      constructor() {
        this.failed = () => __awaiter(this, void 0, void 0, function* () { this.connect() })
        this.closed = () => __awaiter(this, void 0, void 0, function* () { this.connect() })
      }
      connect() {
        this.socket = new WebSocket(this.url)
        this.socket.onclose = this.closed
        this.socket.onerror = this.failed
    //  ~~~~~~~~~~~~~~~~~~~ twice
      }
    }
  `
  // The flag that disconnect() sets comes too late for a timer that waits.
  when({ options: { intentional: true } }).invalid`
    class Client {
      open() {
        this.socket = new WebSocket(this.url)
        this.socket.onclose = () => {
          if (!this.stopped) setTimeout(() => this.open(), 1000)
          //                 ~~~~~~~~~~ pending
        }
      }
      disconnect() {
        this.stopped = true
        this.socket.close(1000)
      }
    }
  `

  // One of both.
  valid`
    function connect() {
      const socket = new WebSocket(url)
      socket.onerror = () => socket.close()
      socket.onclose = () => connect()
    }
  `
  valid`
    function connect() {
      const socket = new WebSocket(url)
      socket.onerror = () => connect()
      socket.onclose = () => show('closed')
    }
  `
  // What the first does keeps the second from it.
  valid`
    let pending = false
    function connect() {
      const socket = new WebSocket(url)
      const again = () => {
        if (pending) return
        pending = true
        setTimeout(() => { pending = false; connect() }, 1000)
      }
      socket.onerror = again
      socket.onclose = again
    }
  `
  valid`
    let timer
    function connect() {
      const socket = new WebSocket(url)
      const again = () => {
        if (timer) return
        timer = setTimeout(() => { timer = null; connect() }, 1000)
      }
      socket.onerror = again
      socket.onclose = again
    }
  `
  valid`
    let timer
    function connect() {
      const socket = new WebSocket(url)
      const again = () => {
        clearTimeout(timer)
        timer = setTimeout(connect, 1000)
      }
      socket.onerror = again
      socket.onclose = again
    }
  `
  valid`
    function connect() {
      const socket = new WebSocket(url)
      socket.onerror = () => { socket.onclose = null; connect() }
      socket.onclose = () => connect()
    }
  `
  valid`
    import WebSocket from 'ws'
    function connect() {
      const socket = new WebSocket(url)
      socket.on('error', () => { socket.removeAllListeners(); connect() })
      socket.on('close', () => connect())
    }
  `
  valid`
    let socket
    function connect() {
      const own = new WebSocket(url)
      socket = own
      const again = () => { if (socket === own) { socket = null; connect() } }
      own.onerror = again
      own.onclose = again
    }
  `
  // A close that the handler asks for, or that is meant to connect again.
  when({ options: { intentional: true } }).valid`
    class Client {
      open() {
        this.socket = new WebSocket(this.url)
        this.socket.onclose = () => { if (!this.stopped) this.timer = setTimeout(() => this.open(), 1000) }
      }
      disconnect() {
        this.stopped = true
        clearTimeout(this.timer)
        this.socket.close(1000)
      }
    }
  `
  // The timer asks as well, at the beginning, or where it connects.
  when({ options: { intentional: true } }).valid`
    class Client {
      open() {
        if (this.stopped) return
        this.socket = new WebSocket(this.url)
        this.socket.onclose = () => { if (!this.stopped) setTimeout(() => this.open(), 1000) }
      }
      disconnect() {
        this.stopped = true
        this.socket.close(1000)
      }
    }
  `
  when({ options: { intentional: true } }).valid`
    class Client {
      open() {
        this.socket = new WebSocket(this.url)
        this.socket.onclose = () => {
          if (this.state !== 'ended') setTimeout(() => { if (this.state !== 'ended') this.open() }, 1000)
        }
      }
      disconnect(state) {
        this.state = 'ended'
        this.socket.close(1000)
      }
    }
  `
  // What is meant to connect again.
  when({ options: { intentional: true } }).valid`
    class Client {
      open() {
        this.quiet = false
        this.socket = new WebSocket(this.url)
        this.socket.onclose = () => { if (!this.quiet) setTimeout(() => this.open(), 1000) }
      }
      restart() {
        this.quiet = true
        this.socket.close(1000)
        this.open()
      }
    }
  `
  when({ options: { intentional: true } }).valid`
    class Client {
      open() {
        this.socket = new WebSocket(this.url)
        this.socket.onclose = (event) => { if (event.code !== 1000) setTimeout(() => this.open(), 1000) }
      }
      disconnect() { this.socket.close(1000) }
      restart() { this.socket.close(4000) }
    }
  `
  when({ options: { intentional: true } }).valid`
    class Client {
      open() {
        this.socket = new WebSocket(this.url)
        this.socket.onclose = () => { this.timer = setTimeout(() => this.open(), 1000) }
      }
      disconnect() {
        this.socket.onclose = null
        this.socket.close()
      }
    }
  `
  valid`
    class Client {
      open() {
        this.socket = new WebSocket(this.url)
        this.socket.onclose = () => setTimeout(() => this.open(), 1000)
      }
      disconnect() { this.socket.close(1000) }
    }
  `
})
