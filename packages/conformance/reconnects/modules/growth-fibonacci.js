// growing: each wait is the sum of the two before it
let [before, wait] = [1000, 1000]

function connect() {
  const socket = new WebSocket(process.env.SERVER_URL)
  socket.onclose = () => {
    setTimeout(connect, wait)
    ;[before, wait] = [wait, before + wait]
  }
}

connect()
