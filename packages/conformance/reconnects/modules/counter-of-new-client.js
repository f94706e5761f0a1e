// fixed: each client is a new one, with a counter of its own
class Client {
  attempts = 0

  constructor() {
    this.socket = new WebSocket(process.env.SERVER_URL)
    this.socket.onclose = () => {
      this.attempts++
      setTimeout(() => new Client(), 1000 * this.attempts)
    }
  }
}

new Client()
