// none: arrow functions in class fields
class Feed {
  socket = null

  open = () => {
    this.socket = new WebSocket(process.env.SERVER_URL)
    this.socket.onclose = this.closed
  }

  closed = () => {
    this.open()
  }
}

new Feed().open()
