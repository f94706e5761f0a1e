import { testRule } from '../test-rule.js'

testRule('require-reconnect-backoff', ({ with: when }) => {
  const strict = { allowConstant: false, requireJitter: true, requireCap: true }

  // A limit that the first wait has passed already, for a property of an object or of a class.
  when({ options: strict }).invalid`
    const client = {
      attempt: 0,
      connect() {
        const socket = new WebSocket(url)
        socket.onclose = () => setTimeout(() => this.connect(), Math.min(5000 * 2 ** this.attempt++, 1000))
        //                     ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ constant
      }
    }
  `
  when({ options: strict }).valid`
    class Client {
      wait = 5000
      connect() {
        const socket = new WebSocket(this.url)
        socket.onclose = () => {
          setTimeout(() => this.connect(), this.wait)
          this.wait = Math.min(this.wait * 2, 1000)
        }
      }
    }
  `
  when({ options: strict }).invalid`
    class Client {
      wait = 100
      connect() {
        const socket = new WebSocket(this.url)
        socket.onclose = () => {
          setTimeout(() => this.connect(), this.wait)
    //    ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ noJitter
          this.wait = Math.min(this.wait * 2, 1000)
        }
      }
    }
  `

  // An option that somebody may configure, and one that a call in the file leaves out.
  when({ options: strict }).invalid`
    export class Client {
      constructor(options = {}) { this.delay = options.delay }
      connect() {
        const socket = new WebSocket(url)
        socket.onclose = () => setTimeout(() => this.connect(), this.delay * 1000)
        //                     ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ constant
      }
    }
  `
  when({ options: strict }).valid`
    class Client {
      constructor(options = {}) { this.delay = options.delay }
      connect() {
        const socket = new WebSocket(url)
        socket.onclose = () => setTimeout(() => this.connect(), this.delay * 1000)
      }
    }
    new Client().connect()
  `

  // A limit that is put in the place of what has passed it.
  when({ options: strict }).invalid`
    class Client {
      constructor(most) { this.wait = 100; this.most = most }
      connect() {
        const socket = new WebSocket(this.url)
        socket.onclose = () => {
          this.wait = this.wait * 2
          if (this.wait > 60_000) this.wait = 60_000
          setTimeout(() => this.connect(), this.wait)
    //    ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ noJitter
        }
      }
    }
  `
  when({ options: strict }).invalid`
    const most = 30_000
    let wait = 1000
    function connect() {
      const socket = new WebSocket(url)
      socket.onclose = () => {
        setTimeout(connect, wait)
    //  ~~~~~~~~~~~~~~~~~~~~~~~~~ noJitter
        wait *= 2
        if (most < wait) { wait = most }
      }
    }
  `
  when({ options: strict }).invalid`
    let wait = 1000
    function connect() {
      const socket = new WebSocket(url)
      socket.onclose = () => {
        setTimeout(connect, wait)
    //  ~~~~~~~~~~~~~~~~~~~~~~~~~ noJitter
        if (wait < 60_000) wait *= 2
      }
    }
  `
})
