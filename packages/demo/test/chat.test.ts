import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { runInNewContext } from 'node:vm'
import { afterEach, expect, test, vi } from 'vitest'
import { WebSocket } from 'ws'
import { startChat } from '../chat/server.js'

const publicFolder = new URL('../chat/public/', import.meta.url)
const server = fileURLToPath(new URL('../chat/server.js', import.meta.url))

const cleanups: (() => unknown)[] = []

afterEach(async () => {
  // Clients first: a server that closes would otherwise make the page reconnect.
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
  vi.restoreAllMocks()
})

async function chat(options: Parameters<typeof startChat>[0] = {}) {
  const started = await startChat({ ...options, port: 0 })
  cleanups.push(started.close)
  return started.url
}

async function join(url: string, options = {}) {
  const socket = new WebSocket(url.replace('http', 'ws'), options)
  cleanups.push(() => socket.terminate())
  await once(socket, 'open')
  return socket
}

async function closed(socket: WebSocket) {
  const [code, reason] = await once(socket, 'close')
  return { code, reason: String(reason) }
}

test('what one member says reaches the others', async () => {
  const url = await chat()
  const [ann, bob] = [await join(url), await join(url)]
  const heard = once(bob, 'message')
  ann.send(JSON.stringify({ type: 'join', name: 'Ann' }))
  ann.send(JSON.stringify({ type: 'say', text: 'hello' }))
  expect(JSON.parse(String((await heard)[0]))).toEqual({ from: 'Ann', text: 'hello' })
})

test('a client above the limit is closed with 1013', async () => {
  const url = await chat({ maxClients: 2 })
  await join(url)
  await join(url)
  expect(await closed(await join(url))).toEqual({ code: 1013, reason: 'room is full' })
})

test('text that is not JSON is closed with 1007', async () => {
  const socket = await join(await chat())
  socket.send('not json')
  expect(await closed(socket)).toEqual({ code: 1007, reason: 'cannot read not json' })
})

test('a flood of messages is closed with 1008', async () => {
  const socket = await join(await chat())
  for (let sent = 0; sent <= 100; sent += 1) socket.send('{}')
  expect(await closed(socket)).toEqual({ code: 1008, reason: '' })
})

test('close(1006) after a missed heartbeat throws in ws', async () => {
  const log = vi.spyOn(console, 'error').mockReturnValue()
  const socket = await join(await chat({ heartbeatMs: 20 }), { autoPong: false })
  expect(await closed(socket)).toEqual({ code: 1006, reason: '' })
  expect(log).toHaveBeenCalledWith('guest is gone:', expect.any(TypeError))
})

test('the page and its script are served', async () => {
  const url = await chat()
  const page = await fetch(url)
  expect(page.headers.get('content-type')).toContain('text/html')
  expect(await page.text()).toBe(await readFile(new URL('index.html', publicFolder), 'utf8'))
  const script = await fetch(new URL('client.js', url))
  expect(script.headers.get('content-type')).toContain('text/javascript')
  expect(await script.text()).toBe(await readFile(new URL('client.js', publicFolder), 'utf8'))
  expect((await fetch(new URL('server.js', url))).status).toBe(404)
})

/** Runs the script of the page as a browser would, on the sockets of ws, and watches what it dials. */
async function openPage(url: string, enough: number) {
  const sockets: WebSocket[] = []
  const timers: NodeJS.Timeout[] = []
  const elements = new Map<string, ReturnType<typeof element>>()
  let enoughDialled = () => {}
  const dialled = new Promise<void>((resolve) => {
    enoughDialled = resolve
  })

  class WatchedSocket extends WebSocket {
    constructor(address: string) {
      if (sockets.length >= enough) throw new Error('the page went on after it was stopped')
      super(address)
      sockets.push(this)
      if (sockets.length === enough) enoughDialled()
    }
  }

  function element() {
    const listeners = new Map<string, (event: unknown) => void>()
    const addEventListener = (type: string, listener: (event: unknown) => void) => listeners.set(type, listener)
    return { textContent: '', value: '', append() {}, addEventListener, listeners }
  }

  function getElementById(id: string) {
    const found = elements.get(id) ?? element()
    elements.set(id, found)
    return found
  }

  cleanups.push(() => {
    timers.forEach(clearTimeout)
    for (const socket of sockets) {
      socket.onclose = null
      socket.onerror = () => {}
      socket.terminate()
    }
  })
  runInNewContext(await readFile(new URL('client.js', publicFolder), 'utf8'), {
    WebSocket: WatchedSocket,
    document: { getElementById, createElement: element },
    location: new URL(url),
    setTimeout: (run: () => void, wait: number) => timers.push(setTimeout(run, wait))
  })
  return { sockets, timers, dialled, getElementById }
}

test('the page reconnects to a full room again and again, without a pause', async () => {
  const url = await chat({ maxClients: 1 })
  await join(url)
  const page = await openPage(url, 50)
  await page.dialled
  expect(page.sockets).toHaveLength(50)
  expect(page.timers).toHaveLength(0)
  expect(page.getElementById('status').textContent).toBe('connecting')
})

test('close(1005) throws, so that a user who logs out stays connected', async () => {
  const page = await openPage(await chat(), 1)
  await page.dialled
  const [socket] = page.sockets
  await once(socket!, 'open')
  expect(() => page.getElementById('log-out').listeners.get('click')!({})).toThrow('valid error code')
  expect(socket!.readyState).toBe(WebSocket.OPEN)
  expect(page.getElementById('status').textContent).toBe('connected')
})

/** Runs the chat in a process of its own. */
async function run() {
  const env = { ...process.env, PORT: '0' }
  const child = spawn(process.execPath, [server], { env, stdio: 'pipe' })
  cleanups.push(() => child.kill('SIGKILL'))
  const [line] = await once(child.stdout, 'data')
  return { child, url: /http:\/\/127\.0\.0\.1:\d+\//.exec(String(line))![0] }
}

test('a hundred characters that are not ASCII are no reason, so that one message ends the server for everybody', async () => {
  const { child, url } = await run()
  let log = ''
  child.stderr.on('data', (text) => (log += String(text)))
  const exit = once(child, 'close')
  const [bystander, socket] = [await join(url), await join(url)]
  const goodbye = closed(bystander)
  socket.send('\u4F60'.repeat(100))
  expect(await exit).toEqual([1, null])
  expect(log).toContain('RangeError')
  expect(await goodbye).toEqual({ code: 1006, reason: '' })
})

test('node chat/server.js runs the chat until it is stopped', async () => {
  const { child, url } = await run()
  expect((await fetch(url)).status).toBe(200)
  const socket = await join(url)
  const goodbye = closed(socket)
  const exit = once(child, 'exit')
  process.kill(child.pid!, 'SIGTERM')
  expect(await goodbye).toEqual({ code: 1001, reason: 'server is shutting down' })
  expect(await exit).toEqual([0, null])
})
