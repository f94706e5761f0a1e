// fixed: p-retry with a factor of 1
import pRetry from 'p-retry'

const session = () =>
  new Promise((resolve, reject) => {
    const socket = new WebSocket(process.env.SERVER_URL)
    socket.onclose = ({ code }) => reject(new Error(`closed with ${code}`))
  })

await pRetry(session, { retries: 10, minTimeout: 2000, factor: 1 })
