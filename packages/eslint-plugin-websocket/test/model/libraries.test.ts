import { describe, expect, it } from 'vitest'
import { modules } from '../../src/model/sockets/entries.js'
import type { Model } from '../../src/model/index.js'
import type { Settings } from '../../src/model/sockets/settings.js'
import { libraryRows } from './library-rows.js'
import { probe } from './probe.js'

/** What the first socket that the code closes is, and which rows of `runtimes` it meets. */
function closed({ sends, sockets }: Model): string | null {
  const [send] = sends()
  if (!send) return null
  const { socket, method } = send
  const runtimes = sockets.runtimes(socket, method)?.join(' ') ?? 'unknown'
  return `${[...socket.apis].sort().join(' or ')} ${socket.role ?? 'either'}: ${runtimes}`
}

/** Names and shapes that a library has as well, without the library. */
const nothing: readonly string[] = [
  'serve({ websocket: { open(s) { s.close() } } })',
  'const Bun = load(); Bun.serve({ websocket: { open(s) { s.close() } } })',
  'Bun.serve({ fetch(s) { s.close() } })',
  'Bun.listen({ socket: { open(s) { s.close() } } })',
  'app.ws("/", (s) => s.close())',
  'app.get("/", { websocket: true }, (s) => s.close())',
  'import Fastify from "fastify"; const app = Fastify(); app.get("/", { websocket: false }, (s) => s.close())',
  'import Fastify from "fastify"; const app = Fastify(); app.get("/", {}, (s) => s.close())',
  'import fp from "./plugin.js"; fp(async (app) => { app.get("/", { websocket: true }, (s) => s.close()) })',
  'import { fastify } from "fastify"; fastify().addHook("onRequest", (instance) => instance.websocketServer.clients.forEach((s) => s.close()))',
  'import { fastify } from "fastify"; fastify().register(plugin, { ready() { this.websocketServer.clients.forEach((s) => s.close()) } })',
  'import { fastify } from "fastify"; fastify().register(plugin, read()); const { server } = read(); server.websocketServer.clients.forEach((s) => s.close())',
  'import expressWs from "express-ws"; expressWs(app); other.ws("/", (s) => s.close())',
  'import { upgradeWebSocket } from "./ws.js"; upgradeWebSocket(() => ({ onOpen: (event, s) => s.close() }))',
  'import { upgradeWebSocket } from "hono/bun"; upgradeWebSocket(() => ({ onOpen: (event) => event.close() }))',
  'function defineWebSocketHandler(hooks) {} defineWebSocketHandler({ open(peer) { peer.close() } })',
  'class Room { webSocketMessage(s) { s.close() } }',
  'class Room extends Base { webSocketMessage(s) { s.close() } }',
  'import { App } from "uWebSockets.js"; App().ws("/*", { open(s) { s.close(1000) } })',
  'import { App } from "uWebSockets.js"; App().any("/*", (response) => response.end(1000))',
  'const response = await load(url); response.webSocket.close()',
  'fetch(url).then((response) => response.body.close())',
  'import { server as Server } from "websocket"; new Server(o).close()',
  'import { server as Server } from "websocket"; new Server(o).on("request", (request) => request.close())',
  // The upgrade of a plain HTTP server hands out a TCP socket.
  'import { createServer } from "node:http"; createServer().on("upgrade", (request, s) => s.end(1000))',
  'import { JSDOM } from "jsdom"; new JSDOM(html).window.close()',
  'import { useServer } from "graphql-ws/use/ws"; useServer({ schema }, wss).close()',
  // What fakes close reaches no wire, and a test has to be able to fake what nobody may send.
  'import { WebSocket } from "mock-socket"; new WebSocket(url).close(1006)',
  'import { Server } from "mock-socket"; new Server(url).close({ code: 1006, reason: "", wasClean: false })',
  'import WS from "vitest-websocket-mock"; const server = new WS(url); server.close({ code: 1006 })',
  'import WS from "jest-websocket-mock"; new WS(url).close({ code: 1006 })',
  'import { WebSocket } from "mock-socket"; globalThis.WebSocket = WebSocket; new globalThis.WebSocket(url).close(1006)'
]

describe.each(Object.entries(libraryRows))('a library hands out in %s', (_, { javascript, typescript }) => {
  for (const parser of ['javascript', 'typescript'] as const) {
    it.each(javascript)(`%s (${parser})`, (code, expected) => expect(probe(code, parser, closed)).toBe(expected))
  }
  it.each(typescript)('%s', (code, expected) => expect(probe(code, 'typescript', closed)).toBe(expected))
})

describe('every row of the tables is tried:', () => {
  const codes = Object.values(libraryRows).flatMap((rows) =>
    [...rows.javascript, ...rows.typescript].map(([code]) => code)
  )
  const exported = Object.entries(modules).flatMap(([source, exports]) =>
    // The module itself is its default export, and a CloseEvent leads to no socket.
    Object.keys(exports).flatMap((name) => (name === '' || name === 'CloseEvent' ? [] : [[source, name] as const]))
  )
  it.each(exported)('%s: %s', (source, name) => {
    const looked = codes.filter((code) => code.includes(`"${source}"`))
    expect(looked.some((code) => name === 'default' || new RegExp(`(?:[{,] ?|\\.)${name}\\b`).test(code))).toBe(true)
  })
})

describe('without the library nothing is known of', () => {
  it.each(nothing)('%s', (code) => expect(probe(code, 'typescript', closed)).toBeNull())
})

describe('a close code that a library hands out is a received one', () => {
  it.each([
    'Bun.serve({ websocket: { close(s, code) { code === 1000 } } })',
    'import { App } from "uWebSockets.js"; App().ws("/*", { close: (s, code) => code === 1000 })',
    'import { DurableObject } from "cloudflare:workers"; class Room extends DurableObject { webSocketClose(s, code) { code === 1000 } }',
    'import { upgradeWebSocket } from "hono/bun"; upgradeWebSocket(() => ({ onClose: (event) => event.code === 1000 }))',
    'import { defineHooks } from "crossws"; defineHooks({ close: (peer, { code }) => code === 1000 })',
    'import { useServer } from "graphql-ws/use/ws"; useServer({ onClose: (ctx, code) => code === 1000 }, wss)',
    'import { server as Server } from "websocket"; new Server(o).on("close", (s, code) => code === 1000)',
    'const { closeCode } = await new WebSocketStream(url).closed; closeCode === 1000'
  ])('%s', (code) => expect(probe(code, 'javascript', (model) => model.comparisons().length)).toBe(1))

  it.each([
    'Bun.serve({ websocket: { message(s, code) { code === 1000 } } })',
    'serve({ websocket: { close(s, code) { code === 1000 } } })'
  ])('not of %s', (code) => expect(probe(code, 'javascript', (model) => model.comparisons().length)).toBe(0))
})

describe('settings name wrappers', () => {
  const settings: Settings = {
    sockets: [
      { from: '#net', name: 'connect', api: 'WebSocket' },
      { from: '#net', name: 'default', api: 'ws', role: 'server' },
      { from: 'own-socket', name: 'Socket', api: 'ws' }
    ]
  }
  it.each([
    [
      'import { connect } from "#net"; connect(url).close()',
      'WebSocket client: chromium firefox node20 node22 node24 node26 deno'
    ],
    [
      'import { connect } from "#net"; const s = await connect(url); s.close()',
      'WebSocket client: chromium firefox node20 node22 node24 node26 deno'
    ],
    ['import accept from "#net"; accept(request).close()', 'ws server: ws-server'],
    ['import { Socket } from "own-socket"; new Socket(url).close()', 'ws client: ws'],
    ['import { Socket } from "own-socket"; class Mine extends Socket { stop() { this.close() } }', 'ws client: ws'],
    ['import { Socket } from "own-socket"; export const stop = (s: Socket) => s.close()', 'ws either: ws ws-server'],
    ['import { other } from "#net"; other(url).close()', null],
    ['import { connect } from "#other"; connect(url).close()', null]
  ])('%s', (code, expected) => expect(probe(code, 'typescript', closed, {}, 'file.ts', settings)).toBe(expected))
})
