// stopped: codes of the application alone
function connect() {
  const socket = new WebSocket(process.env.SERVER_URL)
  socket.onclose = ({ code }) => {
    if (code >= 4000 && code < 5000) connect()
  }
}

connect()
