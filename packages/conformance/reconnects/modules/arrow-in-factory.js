// none: a closure without any class
function createFeed(url) {
  let socket = null
  const start = () => {
    socket = new WebSocket(url)
    socket.onclose = stopOrStart
  }
  const stopOrStart = ({ code }) => (code === 1000 ? undefined : start())
  return { start, send: (text) => socket?.send(text) }
}

createFeed(process.env.SERVER_URL).start()
