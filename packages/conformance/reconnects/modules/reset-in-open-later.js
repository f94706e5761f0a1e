// fixed: open resets with the next turn of the loop
let attempt = 0

function connect() {
  const socket = new WebSocket(process.env.SERVER_URL)
  socket.onopen = () => {
    setTimeout(() => {
      attempt = 0
    }, 0)
  }
  socket.onclose = () => setTimeout(connect, 1000 * 2 ** attempt++)
}

connect()
