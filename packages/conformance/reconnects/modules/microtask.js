// none: microtasks and the next tick
const url = process.env.SERVER_URL

function connect() {
  const socket = new WebSocket(url)
  socket.onclose = () => queueMicrotask(() => process.nextTick(connect))
}

connect()
