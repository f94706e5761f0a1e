// none: an option that nobody gives is no number
class Client {
  constructor(options = {}) {
    this.delay = options.delay
  }

  connect() {
    const socket = new WebSocket(process.env.SERVER_URL)
    socket.onclose = () => setTimeout(() => this.connect(), this.delay * 1000)
  }
}

new Client().connect()
