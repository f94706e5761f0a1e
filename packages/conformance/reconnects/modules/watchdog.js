// fixed: an interval looks at the state
const url = process.env.SERVER_URL
let socket = new WebSocket(url)

setInterval(() => {
  if (socket.readyState === WebSocket.CLOSED) socket = new WebSocket(url)
}, 5000)
