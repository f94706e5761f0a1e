// none: one function for error and close
const url = process.env.SERVER_URL

function dial() {
  const socket = new WebSocket(url)
  socket.onerror = socket.onclose = () => dial()
}

dial()
