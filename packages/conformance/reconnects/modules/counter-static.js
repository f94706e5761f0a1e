// growing: a static field counts
class Client {
  static attempts = 0

  connect() {
    this.socket = new WebSocket(process.env.SERVER_URL)
    this.socket.onclose = () => setTimeout(() => this.connect(), 1000 * ++Client.attempts)
  }
}

new Client().connect()
