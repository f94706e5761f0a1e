// none: the same with a method
class Client {
  connect() {
    this.socket = new WebSocket(process.env.SERVER_URL)
    this.socket.onclose = () => setTimeout(this.connect(), 1000)
  }
}

new Client().connect()
