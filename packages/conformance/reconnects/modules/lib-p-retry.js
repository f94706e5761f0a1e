// growing: p-retry around the whole life of a connection
import pRetry from 'p-retry'

const session = () =>
  new Promise((resolve, reject) => {
    const socket = new WebSocket(process.env.SERVER_URL)
    socket.onclose = ({ code }) => (code === 1000 ? resolve() : reject(new Error(`closed with ${code}`)))
  })

await pRetry(session, { retries: 10, minTimeout: 1000, factor: 2 })
