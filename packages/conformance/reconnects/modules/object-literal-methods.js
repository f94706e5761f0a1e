// fixed: methods of an object literal
const client = {
  socket: null,
  open() {
    this.socket = new WebSocket(process.env.SERVER_URL)
    this.socket.onclose = () => this.reopen()
  },
  reopen() {
    setTimeout(() => this.open(), 1000)
  }
}

client.open()
