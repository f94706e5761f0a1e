// none: p-retry until a connection is open, anew after each close
import pRetry from 'p-retry'

const open = () =>
  new Promise((resolve, reject) => {
    const socket = new WebSocket(process.env.SERVER_URL)
    socket.onerror = reject
    socket.onopen = () => resolve(socket)
  })

async function connect() {
  const socket = await pRetry(open, { retries: 10 })
  socket.onclose = () => connect()
}

await connect()
