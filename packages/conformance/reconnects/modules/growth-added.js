// growing: five seconds are added each time
class Client {
  #wait = 1000

  connect() {
    const socket = new WebSocket(process.env.SERVER_URL)
    socket.addEventListener('close', () => {
      setTimeout(() => this.connect(), this.#wait)
      if (this.#wait < 60_000) this.#wait += 5000
    })
  }
}

new Client().connect()
