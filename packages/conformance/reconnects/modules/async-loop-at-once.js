// none: a loop that awaits the end of each connection
const url = process.env.SERVER_URL

async function main() {
  for (;;) {
    const socket = new WebSocket(url)
    await new Promise((resolve) => socket.addEventListener('close', resolve))
  }
}

await main()
