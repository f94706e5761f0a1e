// fixed: the timer gets the method with its object
class Client {
  connect() {
    this.socket = new WebSocket(process.env.SERVER_URL)
    this.socket.onclose = () => setTimeout(this.connect.bind(this), 1000)
  }
}

new Client().connect()
