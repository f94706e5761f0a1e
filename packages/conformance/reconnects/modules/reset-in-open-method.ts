// fixed: a method resets the wait, and open calls it
class Client {
  private wait = 500
  private socket?: WebSocket

  connect(): void {
    const socket = new WebSocket(process.env.SERVER_URL ?? '')
    socket.addEventListener('open', () => this.onOpen())
    socket.addEventListener('close', () => this.onClose())
    this.socket = socket
  }

  private onOpen(): void {
    this.reset()
  }

  private reset(): void {
    this.wait = 500
  }

  private onClose(): void {
    this.socket = undefined
    setTimeout(() => this.connect(), this.wait)
    this.wait = Math.min(this.wait * 2, 30_000)
  }
}

new Client().connect()
