// stopped: a function of the module counts 1013 among the final ones
function isFinal(code) {
  return code === 1000 || (code >= 1008 && code <= 1015)
}

function connect() {
  const socket = new WebSocket(process.env.SERVER_URL)
  socket.onclose = ({ code }) => {
    if (isFinal(code)) return
    connect()
  }
}

connect()
