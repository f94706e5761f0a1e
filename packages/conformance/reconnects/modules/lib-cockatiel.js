// growing: cockatiel around the whole life of a connection
import { ExponentialBackoff, handleAll, retry } from 'cockatiel'

const policy = retry(handleAll, { maxAttempts: 10, backoff: new ExponentialBackoff({ initialDelay: 1000 }) })

await policy.execute(
  () =>
    new Promise((resolve, reject) => {
      const socket = new WebSocket(process.env.SERVER_URL)
      socket.onclose = ({ code }) => (code === 1000 ? resolve() : reject(new Error(`closed with ${code}`)))
    })
)
