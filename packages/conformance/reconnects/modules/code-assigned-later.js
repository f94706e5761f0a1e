// fixed: the code is kept in a field and read by the timer
class Client {
  lastCode = null

  connect() {
    const socket = new WebSocket(process.env.SERVER_URL)
    socket.onclose = ({ code }) => {
      this.lastCode = code
      this.schedule()
    }
  }

  schedule() {
    setTimeout(() => this.connect(), this.lastCode === 1013 ? 20_000 : 1000)
  }
}

new Client().connect()
