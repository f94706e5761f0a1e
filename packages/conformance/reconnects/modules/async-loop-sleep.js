// fixed: a loop that awaits the end of each connection, and sleeps
const url = process.env.SERVER_URL
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

const session = () =>
  new Promise((resolve) => {
    const socket = new WebSocket(url)
    socket.onclose = resolve
  })

for (;;) {
  await session()
  await sleep(2000)
}
