// fixed: the reason decides, and this server gives it
function connect() {
  const socket = new WebSocket(process.env.SERVER_URL)
  socket.onclose = ({ reason }) => {
    if (/again/i.test(reason)) setTimeout(connect, 15_000)
  }
}

connect()
