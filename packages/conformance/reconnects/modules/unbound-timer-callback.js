// throws: the timer calls the method without its object
class Feed {
  constructor(url) {
    this.url = url
  }

  connect() {
    this.socket = new WebSocket(this.url)
    this.socket.onclose = () => setTimeout(this.connect, 1000)
  }
}

new Feed(process.env.SERVER_URL).connect()
