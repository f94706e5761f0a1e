// growing: 1013 changes a text alone
let attempt = 0
let status = ''

function connect() {
  const socket = new WebSocket(process.env.SERVER_URL)
  socket.onclose = ({ code }) => {
    status = code === 1013 ? 'busy' : 'lost'
    setTimeout(connect, Math.min(1000 * 2 ** attempt++, 30_000), status)
  }
}

connect()
