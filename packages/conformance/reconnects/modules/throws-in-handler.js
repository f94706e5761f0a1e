// throws: an error before the call that would connect
function connect() {
  const socket = new WebSocket(process.env.SERVER_URL)
  socket.onclose = ({ code }) => {
    if (code !== 1000) throw new Error(`closed with ${code}`)
    connect()
  }
}

connect()
