// once: a second address, and then the end
const addresses = [process.env.SERVER_URL, `${process.env.SERVER_URL}/second`]

function connect(index) {
  const socket = new WebSocket(addresses[index])
  socket.onclose = () => {
    if (index + 1 < addresses.length) connect(index + 1)
  }
}

connect(0)
