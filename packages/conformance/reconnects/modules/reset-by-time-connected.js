// growing: reset where the connection has lasted a minute
let attempt = 0

function connect() {
  let openedAt = 0
  const socket = new WebSocket(process.env.SERVER_URL)
  socket.onopen = () => {
    openedAt = Date.now()
  }
  socket.onclose = () => {
    if (Date.now() - openedAt > 60_000) attempt = 0
    setTimeout(connect, Math.min(1000 * 2 ** attempt++, 60_000))
  }
}

connect()
