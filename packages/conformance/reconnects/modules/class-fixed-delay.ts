// fixed: a class, a bound method and a constant
class Client {
  private socket: WebSocket | null = null
  private readonly url: string
  private readonly delay = 3000

  constructor(url: string) {
    this.url = url
  }

  connect(): void {
    this.socket = new WebSocket(this.url)
    this.socket.onclose = this.onClose.bind(this)
  }

  private onClose(event: CloseEvent): void {
    if (event.wasClean && event.code === 1000) return
    setTimeout(() => this.connect(), this.delay)
  }
}

new Client(process.env.SERVER_URL ?? '').connect()
