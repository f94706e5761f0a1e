// once: the second socket has no handler
const first = new WebSocket(process.env.SERVER_URL)
first.onclose = () => {
  setTimeout(() => new WebSocket(process.env.SERVER_URL), 1000)
}
