// fixed: handlers handed over in an object
const url = process.env.SERVER_URL

function createClient({ onClose }) {
  const socket = new WebSocket(url)
  socket.onclose = onClose
  return socket
}

function run() {
  createClient({
    onClose() {
      setTimeout(run, 5000)
    }
  })
}

run()
