// once: a listener that is gone with the first close
const listen = (socket) => {
  socket.addEventListener('close', () => new WebSocket(process.env.SERVER_URL), { once: true })
}

listen(new WebSocket(process.env.SERVER_URL))
