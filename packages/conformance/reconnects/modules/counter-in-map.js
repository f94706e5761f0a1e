// growing: a map counts by address
const attempts = new Map()

function connect(url) {
  const socket = new WebSocket(url)
  socket.onclose = () => {
    const attempt = attempts.get(url) ?? 0
    attempts.set(url, attempt + 1)
    setTimeout(connect, Math.min(500 * 2 ** attempt, 60_000), url)
  }
}

connect(process.env.SERVER_URL)
