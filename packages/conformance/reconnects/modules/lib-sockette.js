// fixed: sockette waits a second, and does not count those that had opened
import Sockette from 'sockette'

const socket = new Sockette(process.env.SERVER_URL, { timeout: 2000, onmessage: console.log })
setTimeout(() => socket.close(1000), 600_000)
