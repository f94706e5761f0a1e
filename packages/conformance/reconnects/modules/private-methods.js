// fixed: private methods and a private field
class Feed {
  #socket = null
  #delay = 2000

  start() {
    this.#dial()
  }

  #dial() {
    this.#socket = new WebSocket(process.env.SERVER_URL)
    this.#socket.addEventListener('close', (event) => this.#retry(event))
  }

  #retry({ code }) {
    if (code === 1000) return
    setTimeout(() => this.#dial(), this.#delay)
  }
}

new Feed().start()
