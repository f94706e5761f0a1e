// fixed: closes what is closed, and dials
class Client {
  socket = null

  connect() {
    this.socket?.close()
    this.socket = new WebSocket(process.env.SERVER_URL)
    this.socket.onclose = () => setTimeout(() => this.connect(), 1000)
  }
}

new Client().connect()
