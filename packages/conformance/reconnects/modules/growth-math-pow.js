// growing: Math.pow, in a method of its own
class Client {
  retries = 0

  connect() {
    this.socket = new WebSocket(process.env.SERVER_URL)
    this.socket.onclose = () => this.scheduleReconnect()
  }

  get delay() {
    return Math.min(1000 * Math.pow(1.5, this.retries), 30_000)
  }

  scheduleReconnect() {
    setTimeout(() => {
      this.retries++
      this.connect()
    }, this.delay)
  }
}

new Client().connect()
