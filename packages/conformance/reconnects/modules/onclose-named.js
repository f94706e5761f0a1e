// none: a named function as onclose, which opens the next one
const url = process.env.SERVER_URL
let socket

function open() {
  socket = new WebSocket(url)
  socket.onclose = reopen
}

function reopen() {
  open()
}

open()
