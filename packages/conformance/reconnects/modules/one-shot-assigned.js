// once: the variable is new, and the handler stays with the old socket
let socket = new WebSocket(process.env.SERVER_URL)

socket.addEventListener('close', () => {
  socket = new WebSocket(process.env.SERVER_URL)
  socket.addEventListener('message', () => undefined)
})
