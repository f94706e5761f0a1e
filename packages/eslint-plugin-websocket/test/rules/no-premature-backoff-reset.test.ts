import { testRule } from '../test-rule.js'

testRule('no-premature-backoff-reset', ({ valid, invalid }) => {
  invalid`
    let attempt = 0
    function connect() {
      const socket = new WebSocket(url)
      socket.onopen = () => { attempt = 0 }
      //                      ~~~~~~~~~~~ inOpen
      socket.onclose = () => setTimeout(connect, 1000 * 2 ** attempt++)
    }
  `
  invalid`
    import WebSocket from 'ws'
    class Client {
      wait = 1000
      connect() {
        this.socket = new WebSocket(this.url)
        this.socket.on('open', () => this.onOpen())
        this.socket.on('close', () => this.onClose())
      }
      onOpen() {
        this.wait = 1000
    //  ~~~~~~~~~~~~~~~~ inOpen
      }
      onClose() {
        setTimeout(() => this.connect(), this.wait)
        this.wait = Math.min(this.wait * 2, 60_000)
      }
    }
  `
  invalid`
    import { useRef } from 'react'
    function useFeed(url) {
      const attempts = useRef(0)
      function connect() {
        const socket = new WebSocket(url)
        socket.addEventListener('open', () => {
          attempts.current = 0
      //  ~~~~~~~~~~~~~~~~~~~~ inOpen
        })
        socket.addEventListener('close', () => {
          attempts.current += 1
          setTimeout(connect, Math.min(1000 * 2 ** attempts.current, 30_000))
        })
      }
    }
  `
  invalid`
    class Client {
      constructor(options) { this.least = options.least }
      connect() {
        this.socket = new WebSocket(this.url)
        this.socket.onopen = () => { this.wait = this.least }
        //                           ~~~~~~~~~~~~~~~~~~~~~~ inOpen
        this.socket.onclose = () => {
          setTimeout(() => this.connect(), this.wait)
          this.wait *= 2
        }
      }
    }
  `
  invalid`
    class Client {
      connect() {
        this.attempt = 0
    //  ~~~~~~~~~~~~~~~~ inRound
        this.socket = new WebSocket(this.url)
        this.socket.onclose = () => {
          this.attempt++
          setTimeout(() => this.connect(), 1000 * this.attempt)
        }
      }
    }
  `
  invalid`
    function connect() {
      let attempt = 0
      //  ~~~~~~~~~~~ inRound
      const socket = new WebSocket(url)
      socket.onclose = () => {
        attempt += 1
        setTimeout(() => connect(), 1000 * 2 ** attempt)
      }
    }
  `

  // After a message, after some time, by some condition.
  valid`
    let attempt = 0
    function connect() {
      const socket = new WebSocket(url)
      socket.onmessage = () => { attempt = 0 }
      socket.onclose = () => setTimeout(connect, 1000 * 2 ** attempt++)
    }
  `
  valid`
    let attempt = 0
    let stable
    function connect() {
      const socket = new WebSocket(url)
      socket.onopen = () => { stable = setTimeout(() => { attempt = 0 }, 60_000) }
      socket.onclose = () => { clearTimeout(stable); setTimeout(connect, 1000 * 2 ** attempt++) }
    }
  `
  valid`
    let attempt = 0
    function connect() {
      const socket = new WebSocket(url)
      let opened
      socket.onopen = () => { opened = Date.now() }
      socket.onclose = () => {
        if (Date.now() - opened > 60_000) attempt = 0
        setTimeout(connect, 1000 * 2 ** attempt++)
      }
    }
  `
  valid`
    let attempt = 0
    function connect() {
      const socket = new WebSocket(url)
      socket.onopen = () => { if (trusted) attempt = 0 }
      socket.onclose = () => setTimeout(connect, 1000 * 2 ** attempt++)
    }
  `
  valid`
    let attempt = 0
    function connect() {
      const socket = new WebSocket(url)
      socket.onopen = () => { socket.send(login) }
      socket.onclose = (event) => {
        if (event.code === 1000) { attempt = 0; return }
        setTimeout(connect, 1000 * 2 ** attempt++)
      }
    }
  `
  // What is set back does not grow, or is another counter.
  valid`
    let attempt = 0
    function connect() {
      const socket = new WebSocket(url)
      socket.onopen = () => { attempt = 0 }
      socket.onclose = () => { attempt++; setTimeout(connect, 1000) }
    }
  `
  valid`
    let attempt = 0
    let lost = 0
    function connect() {
      const socket = new WebSocket(url)
      socket.onopen = () => { lost = 0 }
      socket.onclose = () => { lost++; setTimeout(connect, 1000 * 2 ** attempt++) }
    }
  `
  // It starts anew when somebody asks for it.
  valid`
    let attempt = 0
    function start() { attempt = 0; connect() }
    function connect() {
      const socket = new WebSocket(url)
      socket.onclose = () => setTimeout(connect, 1000 * 2 ** attempt++)
    }
  `

  // A table, by an index that a helper keeps in it.
  invalid`
    const waits = [1000, 5000, 30_000]
    let attempt = 0
    function wait() {
      const index = attempt
      attempt++
      return waits[index >= waits.length - 1 ? waits.length - 1 : index]
    }
    function connect() {
      const socket = new WebSocket(url)
      socket.onopen = () => { attempt = 0 }
      //                      ~~~~~~~~~~~ inOpen
      socket.onclose = () => setTimeout(connect, wait())
    }
  `
})
