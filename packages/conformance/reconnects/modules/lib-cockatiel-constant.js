// fixed: cockatiel with a constant backoff
import { ConstantBackoff, handleAll, retry } from 'cockatiel'

const policy = retry(handleAll, { maxAttempts: 10, backoff: new ConstantBackoff(2000) })

await policy.execute(
  () =>
    new Promise((resolve, reject) => {
      const socket = new WebSocket(process.env.SERVER_URL)
      socket.onclose = ({ code }) => reject(new Error(`closed with ${code}`))
    })
)
