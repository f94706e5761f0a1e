// fixed: exponential-backoff with a multiple of 1
import { backOff } from 'exponential-backoff'

function session() {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(process.env.SERVER_URL)
    socket.onclose = ({ code }) => reject(new Error(`closed with ${code}`))
  })
}

await backOff(session, { numOfAttempts: 10, startingDelay: 1000, timeMultiple: 1 })
