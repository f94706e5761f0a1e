// none: a class that is an EventTarget tells itself
class Client extends EventTarget {
  constructor() {
    super()
    this.addEventListener('lost', () => this.connect())
  }

  connect() {
    const socket = new WebSocket(process.env.SERVER_URL)
    socket.onclose = () => this.dispatchEvent(new Event('lost'))
  }
}

new Client().connect()
