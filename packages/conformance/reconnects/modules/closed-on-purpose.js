// fixed: a flag that only a call of stop() sets
let stopped = false
let socket

export function stop() {
  stopped = true
  socket.close(1000)
}

function connect() {
  socket = new WebSocket(process.env.SERVER_URL)
  socket.onclose = () => {
    if (!stopped) setTimeout(connect, 1000)
  }
}

connect()
