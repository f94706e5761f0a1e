// fixed: a debounced function
function debounce(fn, wait) {
  let timer
  return (...args) => {
    clearTimeout(timer)
    timer = setTimeout(() => fn(...args), wait)
  }
}

const connect = debounce(() => {
  const socket = new WebSocket(process.env.SERVER_URL)
  socket.onclose = () => connect()
}, 1000)

connect()
