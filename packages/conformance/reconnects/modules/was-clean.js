// stopped: comes back after lost connections alone, and 1013 is a clean close
function connect() {
  const socket = new WebSocket(process.env.SERVER_URL)
  socket.onclose = ({ wasClean }) => {
    if (!wasClean) connect()
  }
}

connect()
