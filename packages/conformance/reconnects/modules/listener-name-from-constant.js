// fixed: the name of the event and the delay in one object
const url = process.env.SERVER_URL
const CLOSE = 'close'
const settings = Object.freeze({ retry: 4000 })

function connect() {
  const socket = new WebSocket(url)
  socket.addEventListener(CLOSE, onClose)
}

function onClose() {
  setTimeout(() => {
    connect()
  }, settings.retry)
}

connect()
