// growing: exponential-backoff around the whole life of a connection
import { backOff } from 'exponential-backoff'

function session() {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(process.env.SERVER_URL)
    socket.onclose = ({ code }) => (code === 1000 ? resolve() : reject(new Error(`closed with ${code}`)))
  })
}

await backOff(session, { numOfAttempts: 10, startingDelay: 500, timeMultiple: 2, jitter: 'full' })
