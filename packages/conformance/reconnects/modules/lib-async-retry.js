// growing: async-retry around the whole life of a connection
import retry from 'async-retry'

await retry(
  async () => {
    const socket = new WebSocket(process.env.SERVER_URL)
    const { code } = await new Promise((resolve) => socket.addEventListener('close', resolve))
    if (code !== 1000) throw new Error(`closed with ${code}`)
  },
  { retries: 10, factor: 2, minTimeout: 500, randomize: false }
)
