// none: a function of the module decides
const isRetryable = (code) => code === 1006 || code === 1011 || code === 1013

function connect() {
  const socket = new WebSocket(process.env.SERVER_URL)
  socket.addEventListener('close', ({ code }) => {
    if (isRetryable(code)) connect()
  })
}

connect()
