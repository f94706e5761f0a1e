// uneven: nobody clears the timer that resets, so that it goes off in the middle of a wait
let attempt = 0

function connect() {
  const socket = new WebSocket(process.env.SERVER_URL)
  socket.onopen = () => {
    setTimeout(() => {
      attempt = 0
    }, 10_000)
  }
  socket.onclose = () => setTimeout(connect, Math.min(1000 * 2 ** attempt++, 60_000))
}

connect()
