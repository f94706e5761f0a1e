// fixed: the delay is the default of an option
class Client {
  constructor(url, { delay = 3000 } = {}) {
    this.url = url
    this.delay = delay
    this.connect()
  }

  connect() {
    this.socket = new WebSocket(this.url)
    this.socket.onclose = () => setTimeout(() => this.connect(), this.delay)
  }
}

new Client(process.env.SERVER_URL)
