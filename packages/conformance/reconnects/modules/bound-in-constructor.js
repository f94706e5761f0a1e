// fixed: bound once, in the constructor
class Feed {
  constructor(url) {
    this.url = url
    this.connect = this.connect.bind(this)
    this.handleClose = this.handleClose.bind(this)
  }

  connect() {
    this.socket = new WebSocket(this.url)
    this.socket.addEventListener('close', this.handleClose)
  }

  handleClose() {
    setTimeout(this.connect, 1500)
  }
}

new Feed(process.env.SERVER_URL).connect()
