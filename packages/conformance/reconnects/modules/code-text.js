// none: the code as a text
function connect() {
  const socket = new WebSocket(process.env.SERVER_URL)
  socket.onclose = (event) => {
    if (`${event.code}`.startsWith('10') && String(event.code) !== '1000') connect()
  }
}

connect()
