import { nodeTypes, runtimeRows } from './runtime-rows.js'

/** Code, and what the first socket is that it closes: its implementation, its end, the rows of `runtimes` it meets. */
export type Row = readonly [code: string, socket: string]

export interface Rows {
  readonly javascript: readonly Row[]
  /** What only an annotation says. */
  readonly typescript: readonly Row[]
}

const isomorphic = 'client: chromium firefox ws'

/**
 * Ways in which libraries hand out sockets, by where their code runs. The conformance tests compile the same code against
 * the declarations of the libraries themselves.
 */
export const libraryRows: Readonly<Record<'node' | 'bun' | 'deno' | 'workers', Rows>> = {
  node: {
    javascript: [
      ['const { Server } = require("ws"); new Server(o).on("connection", (s) => s.close())', 'ws server: ws-server'],
      ['import { WebSocket } from "ws"; new WebSocket(url).close()', 'ws client: ws'],
      ['import { WebSocket } from "isomorphic-ws"; new WebSocket(url).close()', `isomorphic-ws ${isomorphic}`],
      [
        'import { useWebSocket } from "partysocket/react"; function C() { const s = useWebSocket(url); s.close() }',
        'partysocket client: partysocket'
      ],
      [
        'import { usePartySocket } from "partysocket/react"; function C() { const s = usePartySocket(o); s.close() }',
        'partysocket client: partysocket'
      ],
      ['import { PartySocket } from "partysocket"; new PartySocket(o).close()', 'partysocket client: partysocket'],
      [
        'import { defineWebSocket } from "nitro/h3"; defineWebSocket({ open: (peer) => peer.close() })',
        'crossws server: unknown'
      ],
      ['new WebSocketStream(url).close({ closeCode: 1000 })', 'WebSocketStream client: unknown'],
      ['import { WebSocket } from "undici"; new WebSocket(url).close()', 'undici client: undici'],
      ['import WebSocket from "ws"; new WebSocket(url).close()', 'ws client: ws'],
      [
        'import { WebSocketServer } from "ws"; new WebSocketServer(o).on("connection", (s) => s.close())',
        'ws server: ws-server'
      ],
      [
        'import { WebSocketServer } from "ws"; new WebSocketServer(o).on("error", log).on("connection", (s) => s.close())',
        'ws server: ws-server'
      ],
      [
        'import { WebSocketServer } from "ws"; const wss = new WebSocketServer({ noServer: true }); http.on("upgrade", (r, t, h) => wss.handleUpgrade(r, t, h, (s) => s.close()))',
        'ws server: ws-server'
      ],
      [
        'import { WebSocketServer } from "ws"; const wss = new WebSocketServer(o); for (const s of wss.clients) s.close()',
        'ws server: ws-server'
      ],
      ['import WebSocket from "isomorphic-ws"; new WebSocket(url).close()', `isomorphic-ws ${isomorphic}`],
      ['import { WebSocket } from "isows"; new WebSocket(url).close()', `isows ${isomorphic}`],
      [
        'import { client as Client } from "websocket"; const c = new Client(); c.on("connect", (s) => s.close())',
        'websocket client: websocket'
      ],
      [
        'const WebSocketClient = require("websocket").client; new WebSocketClient().on("connect", function (s) { s.drop(1002) })',
        'websocket client: websocket-drop'
      ],
      [
        'const { server: Server } = require("websocket"); new Server(o).on("request", (r) => { const s = r.accept(null, r.origin); s.close() })',
        'websocket server: websocket-server'
      ],
      [
        'const { server: Server } = require("websocket"); new Server(o).on("request", (r) => r.accept().drop(1000))',
        'websocket server: websocket-server-drop'
      ],
      [
        'const { server: Server } = require("websocket"); const all = new Server(o); all.on("connect", (s) => s.close())',
        'websocket server: websocket-server'
      ],
      [
        'const { server: Server } = require("websocket"); const all = new Server(o); for (const s of all.connections) s.close()',
        'websocket server: websocket-server'
      ],
      ['import { w3cwebsocket as W3C } from "websocket"; new W3C(url).close()', 'w3cwebsocket client: unknown'],
      [
        'const WebSocket = require("faye-websocket"); new WebSocket(request, socket, body).close()',
        'faye-websocket server: faye-websocket-server'
      ],
      [
        'const WebSocket = require("faye-websocket"); new WebSocket.Client(url).close()',
        'faye-websocket client: faye-websocket'
      ],
      ['import PartySocket from "partysocket"; new PartySocket(o).close()', 'partysocket client: partysocket'],
      ['import { WebSocket } from "partysocket"; new WebSocket(url).close()', 'partysocket client: partysocket'],
      ['import WebSocket from "partysocket/ws"; new WebSocket(url).close()', 'partysocket client: partysocket'],
      [
        'import usePartySocket from "partysocket/react"; function C() { const s = usePartySocket(o); s.close() }',
        'partysocket client: partysocket'
      ],
      [
        'import useWebSocket from "partysocket/use-ws"; function C() { const s = useWebSocket(url); s.close() }',
        'partysocket client: partysocket'
      ],
      [
        'import ReconnectingWebSocket from "reconnecting-websocket"; new ReconnectingWebSocket(url).close()',
        'reconnecting-websocket client: reconnecting-websocket'
      ],
      [
        'import { JSDOM } from "jsdom"; const dom = new JSDOM(html); new dom.window.WebSocket(url).close()',
        'jsdom client: jsdom'
      ],
      [
        'import { JSDOM } from "jsdom"; const { WebSocket } = new JSDOM(html).window; new WebSocket(url).close()',
        'jsdom client: jsdom'
      ],
      [
        'import uWS from "uWebSockets.js"; uWS.App().ws("/*", { open(s) { s.end(1000) } }).listen(80, f)',
        'uWebSockets.js server: unknown'
      ],
      [
        'import { SSLApp } from "uWebSockets.js"; const app = SSLApp(o).get("/", f); app.ws("/*", { close: (s, code) => s.end(1000) })',
        'uWebSockets.js server: unknown'
      ],
      [
        'const app = require("fastify")(); app.get("/", { websocket: true }, (s, request) => s.close())',
        'ws server: ws-server'
      ],
      [
        'import Fastify from "fastify"; const app = Fastify(); app.get("/", { websocket: true }, (c) => c.socket.close())',
        'ws server: ws-server'
      ],
      [
        'import Fastify from "fastify"; const app = Fastify(); app.register(async function (app) { app.get("/", { websocket: true }, (s) => s.close()) })',
        'ws server: ws-server'
      ],
      [
        'import { fastify } from "fastify"; fastify().route({ method: "GET", url: "/", handler, wsHandler: (s) => s.close() })',
        'ws server: ws-server'
      ],
      [
        'import { fastify } from "fastify"; const app = fastify(); app.websocketServer.clients.forEach((s) => s.close())',
        'ws server: ws-server'
      ],
      [
        'const { app } = require("express-ws")(express()); app.ws("/", (s, request) => s.close())',
        'ws server: ws-server'
      ],
      [
        'import expressWs from "express-ws"; const app = express(); expressWs(app); app.ws("/", (s) => s.close())',
        'ws server: ws-server'
      ],
      [
        'import expressWs from "express-ws"; const ws = expressWs(express()); ws.app.ws("/", check, (s) => s.close())',
        'ws server: ws-server'
      ],
      [
        'import expressWs from "express-ws"; const ws = expressWs(express()); ws.getWss().clients.forEach((s) => s.close())',
        'ws server: ws-server'
      ],
      [
        'import { createNodeWebSocket } from "@hono/node-ws"; const { upgradeWebSocket } = createNodeWebSocket({ app }); app.get("/", upgradeWebSocket((c) => ({ onOpen: (event, s) => s.close() })))',
        'hono server: ws-server'
      ],
      [
        'import { createNodeWebSocket } from "@hono/node-ws"; const { wss } = createNodeWebSocket({ app }); for (const s of wss.clients) s.close()',
        'ws server: ws-server'
      ],
      [
        'import { upgradeWebSocket } from "@hono/node-server"; app.get("/", upgradeWebSocket(() => ({ onOpen: (event, s) => s.close() })))',
        'hono server: ws-server'
      ],
      [
        'import { defineHooks } from "crossws"; export default defineHooks({ open(peer) { peer.close() } })',
        'crossws server: unknown'
      ],
      [
        'import crossws from "crossws/adapters/node"; const ws = crossws({ hooks: { message: (peer, m) => peer.close() } })',
        'crossws server: crossws'
      ],
      [
        'import crossws from "crossws/adapters/uws"; crossws({ hooks: { open: (peer) => peer.close() } })',
        'crossws server: unknown'
      ],
      [
        'import { defineWebSocketHandler } from "h3"; export default defineWebSocketHandler((event) => ({ open(peer) { peer.close() } }))',
        'crossws server: unknown'
      ],
      [
        'import { defineWebSocketHandler } from "nitro/h3"; export default defineWebSocketHandler({ open: (peer) => peer.close() })',
        'crossws server: unknown'
      ],
      [
        'import { defineWebSocket } from "h3"; defineWebSocket({ error: (peer) => peer.close() })',
        'crossws server: unknown'
      ],
      ['export default defineWebSocketHandler({ message(peer) { peer.close() } })', 'crossws server: unknown'],
      [
        'import { Elysia } from "elysia"; new Elysia().get("/", f).ws("/ws", { open(s) { s.close() } }).listen(80)',
        'bun server: unknown'
      ],
      [
        'import { useServer } from "graphql-ws/use/ws"; useServer({ schema, onConnect: (ctx) => ctx.extra.socket.close() }, wss)',
        'ws server: ws-server'
      ],
      [
        'import { useServer } from "graphql-ws/lib/use/ws"; useServer({ onDisconnect(ctx, code) { ctx.extra.socket.close() } }, wss)',
        'ws server: ws-server'
      ]
    ],
    typescript: nodeTypes
  },
  ...runtimeRows
}
