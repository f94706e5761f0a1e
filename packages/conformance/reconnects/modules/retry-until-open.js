// fixed: tries until a connection opens, which each of them does
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

const open = () =>
  new Promise((resolve, reject) => {
    const socket = new WebSocket(process.env.SERVER_URL)
    socket.onopen = () => resolve(socket)
    socket.onerror = reject
    socket.onclose = () => reconnect()
  })

async function reconnect() {
  for (let wait = 1000; ; wait *= 2) {
    await sleep(wait)
    try {
      await open()
      return
    } catch {
      continue
    }
  }
}

await open()
