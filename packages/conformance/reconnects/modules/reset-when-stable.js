// growing: reset after ten seconds without a close
let attempt = 0

function connect() {
  let stable
  const socket = new WebSocket(process.env.SERVER_URL)
  socket.onopen = () => {
    stable = setTimeout(() => {
      attempt = 0
    }, 10_000)
  }
  socket.onclose = () => {
    clearTimeout(stable)
    setTimeout(connect, Math.min(1000 * 2 ** attempt++, 60_000))
  }
}

connect()
