// none: a bound method of a class, without a look at the code
class Feed {
  constructor(url) {
    this.url = url
  }

  connect() {
    this.socket = new WebSocket(this.url)
    this.socket.onclose = this.onClose.bind(this)
  }

  onClose() {
    this.connect()
  }
}

new Feed(process.env.SERVER_URL).connect()
