// growing: a loop that sleeps longer each time
import { setTimeout as sleep } from 'node:timers/promises'

const url = process.env.SERVER_URL

for (let attempt = 0; ; attempt++) {
  const socket = new WebSocket(url)
  const { code } = await new Promise((resolve) => socket.addEventListener('close', resolve, { once: true }))
  if (code === 1000) break
  await sleep(Math.min(1000 * 2 ** attempt, 30_000))
}
