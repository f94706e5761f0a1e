// fixed: a table of rules by code
const RULES = { 1000: { again: false }, 1012: { again: true, delay: 5000 }, 1013: { again: true, delay: 20_000 } }
const DEFAULT = { again: true, delay: 1000 }

function connect() {
  const socket = new WebSocket(process.env.SERVER_URL)
  socket.onclose = (event) => {
    const { again, delay } = RULES[event.code] ?? DEFAULT
    if (again) setTimeout(connect, delay)
  }
}

connect()
