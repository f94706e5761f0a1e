// throws: `this` is the socket, which has no `connect`
class Feed {
  constructor(url) {
    this.url = url
  }

  connect() {
    this.socket = new WebSocket(this.url)
    this.socket.onclose = this.onClose
  }

  onClose() {
    this.connect()
  }
}

new Feed(process.env.SERVER_URL).connect()
