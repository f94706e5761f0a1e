// none: waits between tries alone, and the first one opens
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

const open = () =>
  new Promise((resolve, reject) => {
    const socket = new WebSocket(process.env.SERVER_URL)
    socket.onopen = () => resolve(socket)
    socket.onerror = reject
  })

async function run() {
  for (let attempt = 0; ; attempt++) {
    try {
      const socket = await open()
      socket.onclose = () => run()
      return
    } catch {
      await sleep(1000 * 2 ** attempt)
    }
  }
}

await run()
