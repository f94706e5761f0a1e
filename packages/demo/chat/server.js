import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { pathToFileURL } from 'node:url'
import { WebSocketServer } from 'ws'

const PAGES = new Map([
  ['/', { file: 'index.html', type: 'text/html; charset=utf-8' }],
  ['/client.js', { file: 'client.js', type: 'text/javascript; charset=utf-8' }]
])

const MESSAGES_PER_HEARTBEAT = 100

/** Starts a chat room on the loopback interface; port 0 takes any free port. */
export async function startChat({ port = 8080, maxClients = 50, heartbeatMs = 30_000 } = {}) {
  const http = createServer(servePage)
  const room = new WebSocketServer({ server: http, maxPayload: 16 * 1024 })

  room.on('connection', (socket) => {
    if (room.clients.size > maxClients) {
      socket.close(1013, 'room is full')
      return
    }

    let name = 'guest'
    let alive = true
    let recentMessages = 0

    const heartbeat = setInterval(() => {
      if (!alive) {
        try {
          socket.close(1006)
        } catch (error) {
          console.error(`${name} is gone:`, error)
          socket.terminate()
        }
        return
      }
      alive = false
      recentMessages = 0
      socket.ping()
    }, heartbeatMs)

    socket.on('pong', () => {
      alive = true
    })

    socket.on('message', (data) => {
      let message
      try {
        message = JSON.parse(String(data))
      } catch {
        socket.close(1007, `cannot read ${String(data).slice(0, 100)}`)
        return
      }
      recentMessages += 1
      if (recentMessages > MESSAGES_PER_HEARTBEAT) {
        socket.close(1008)
        return
      }
      if (message?.type === 'join') name = String(message.name)
      if (message?.type === 'say') say(name, String(message.text))
    })

    socket.on('error', (error) => console.error(`${name}: ${error.message}`))
    socket.on('close', () => clearInterval(heartbeat))
  })

  /** @type {(from: string, text: string) => void} */
  function say(from, text) {
    const message = JSON.stringify({ from, text })
    for (const client of room.clients) {
      if (client.readyState === client.OPEN) client.send(message)
    }
  }

  async function close() {
    for (const client of room.clients) client.close(1001, 'server is shutting down')
    // A client that never answers the close frame must not keep the process alive.
    const patience = setTimeout(() => room.clients.forEach((client) => client.terminate()), 1000)
    room.close()
    await new Promise((resolve) => {
      http.close(resolve)
      http.closeIdleConnections()
    })
    clearTimeout(patience)
  }

  await new Promise((resolve, reject) => {
    // ws passes on the errors of the http server, so a taken port arrives here.
    room.once('error', reject)
    room.once('listening', resolve)
    http.listen(port, '127.0.0.1')
  })
  const address = /** @type {import('node:net').AddressInfo} */ (http.address())
  return { url: `http://127.0.0.1:${address.port}/`, close }
}

/** @type {import('node:http').RequestListener} */
async function servePage(request, response) {
  const page = PAGES.get(request.url ?? '/')
  if (!page) {
    response.writeHead(404).end('not found')
    return
  }
  const body = await readFile(new URL(`public/${page.file}`, import.meta.url))
  response.writeHead(200, { 'content-type': page.type }).end(body)
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const chat = await startChat({ port: Number(process.env.PORT ?? 8080) })
  console.log(`Chat is running at ${chat.url}`)
  process.once('SIGTERM', () => chat.close())
  process.once('SIGINT', () => chat.close())
}
