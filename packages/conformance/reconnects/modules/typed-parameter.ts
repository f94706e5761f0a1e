// none: a socket that only its type shows
function attach(socket: WebSocket, again: () => void): void {
  socket.onclose = (event: CloseEvent) => {
    if (event.code !== 1000) again()
  }
}

export function run(): void {
  attach(new WebSocket(process.env.SERVER_URL ?? ''), run)
}

run()
