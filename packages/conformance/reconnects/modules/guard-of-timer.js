// fixed: one timer at a time
let timer = null

function schedule() {
  if (timer !== null) return
  timer = setTimeout(() => {
    timer = null
    connect()
  }, 2000)
}

function connect() {
  const socket = new WebSocket(process.env.SERVER_URL)
  socket.onclose = schedule
  socket.onerror = schedule
}

connect()
