// fixed: a switch over members of an enum
enum CloseCode {
  Normal = 1000,
  Restart = 1012,
  TryAgainLater = 1013
}

function connect(): void {
  const socket = new WebSocket(process.env.SERVER_URL ?? '')
  socket.onclose = ({ code }) => {
    switch (code as CloseCode) {
      case CloseCode.Restart:
      case CloseCode.TryAgainLater:
        setTimeout(connect, 2000)
        break
      case CloseCode.Normal:
        break
      default:
        setTimeout(connect, 500)
    }
  }
}

connect()
