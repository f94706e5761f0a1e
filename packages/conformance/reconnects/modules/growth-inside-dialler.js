// growing: the wait stands where the connection is made
let attempts = 0

async function connect() {
  if (attempts > 0) await new Promise((resolve) => setTimeout(resolve, Math.min(2 ** attempts * 500, 30_000)))
  attempts++
  const socket = new WebSocket(process.env.SERVER_URL)
  socket.onclose = connect
}

connect()
