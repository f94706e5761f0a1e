// fixed: once() of node:events in a loop
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import WebSocket from 'ws'

for (;;) {
  const socket = new WebSocket(process.env.SERVER_URL)
  const [code] = await once(socket, 'close')
  if (code === 1000) break
  await sleep(3000)
}
