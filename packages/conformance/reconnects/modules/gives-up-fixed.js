// fixed: five attempts of a class, three seconds apart
class Client {
  attempts = 0
  maxAttempts = 5

  connect() {
    this.socket = new WebSocket(process.env.SERVER_URL)
    this.socket.onclose = () => {
      if (this.attempts < this.maxAttempts) {
        this.attempts++
        setTimeout(() => this.connect(), 3000)
      }
    }
  }
}

new Client().connect()
