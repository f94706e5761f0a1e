import type { Row, Rows } from './library-rows.js'

/** What only an annotation says, in files for Node.js. */
export const nodeTypes: readonly Row[] = [
  [
    'import type { request } from "websocket"; export const refuse = (r: request) => r.accept().close()',
    'websocket server: websocket-server'
  ],
  [
    'import type { WebSocket } from "uWebSockets.js"; export const stop = (s: WebSocket<Data>) => s.end(1000)',
    'uWebSockets.js server: unknown'
  ],
  [
    'import type { TemplatedApp } from "uWebSockets.js"; export const add = (app: TemplatedApp) => app.ws("/", { open: (s) => s.end(1000) })',
    'uWebSockets.js server: unknown'
  ],
  [
    'import type { FastifyInstance } from "fastify"; export default async (app: FastifyInstance) => { app.get("/", { websocket: true }, (s) => s.close()) }',
    'ws server: ws-server'
  ],
  [
    'import type { Application } from "express-ws"; export const add = (app: Application) => app.ws("/", (s) => s.close())',
    'ws server: ws-server'
  ],
  [
    'import expressWs from "express-ws"; const router = express.Router() as expressWs.Router; router.ws("/", (s) => s.close())',
    'ws server: ws-server'
  ],
  ['import type { WSContext } from "hono/ws"; export const stop = (s: WSContext) => s.close()', 'hono server: unknown'],
  ['import type { Peer } from "crossws"; export const stop = (peer: Peer) => peer.close()', 'crossws server: unknown'],
  [
    'import type { connection } from "websocket"; export const stop = (s: connection) => s.drop(1000)',
    'websocket either: websocket-drop websocket-server-drop'
  ],
  ['import type { WebSocket } from "undici"; export const stop = (s: WebSocket) => s.close()', 'undici client: undici'],
  [
    'import type PartySocket from "partysocket"; export const stop = (s: PartySocket) => s.close()',
    'partysocket client: partysocket'
  ]
]

/** Runtimes that hand out sockets of their own. */
export const runtimeRows: Readonly<Record<'bun' | 'deno' | 'workers', Rows>> = {
  bun: {
    javascript: [
      ['Bun.serve({ websocket: { open(s) { s.close() } } })', 'bun server: bun-server'],
      ['Bun.serve({ websocket: { message: async (s, m) => s.close() } })', 'bun server: bun-server'],

      ['import { serve } from "bun"; serve({ websocket: { drain(s) { s.close() } } })', 'bun server: bun-server'],
      [
        'import { upgradeWebSocket } from "hono/bun"; app.get("/", upgradeWebSocket((c) => ({ onOpen(event, s) { s.close() } })))',
        'hono server: bun-server'
      ],
      [
        'import { createBunWebSocket } from "hono/bun"; const { upgradeWebSocket } = createBunWebSocket(); app.get("/", upgradeWebSocket(() => ({ onMessage: (event, s) => s.close() })))',
        'hono server: bun-server'
      ],
      [
        'import bunAdapter from "crossws/adapters/bun"; bunAdapter({ hooks: { open: (peer) => peer.close() } })',
        'crossws server: bun-server'
      ]
    ],
    typescript: [
      [
        'import type { ServerWebSocket } from "bun"; export const stop = (s: ServerWebSocket<Data>) => s.close()',
        'bun server: bun-server'
      ],
      ['export const stop = (s: Bun.ServerWebSocket<Data>) => s.close()', 'bun server: bun-server']
    ]
  },
  deno: {
    javascript: [
      ['const { socket } = Deno.upgradeWebSocket(request); socket.close()', 'deno server: deno-server'],
      ['const up = Deno.upgradeWebSocket(request); up.socket.close()', 'deno server: deno-server'],
      [
        'import { upgradeWebSocket } from "hono/deno"; app.get("/", upgradeWebSocket(() => { return { onClose: (event, s) => s.close() } }))',
        'hono server: deno-server'
      ],
      [
        'import denoAdapter from "crossws/adapters/deno"; denoAdapter({ hooks: { open: (peer) => peer.close() } })',
        'crossws server: deno-server'
      ]
    ],
    typescript: []
  },
  workers: {
    javascript: [
      ['const pair = new WebSocketPair(); pair[1].close()', 'workers server: workerd-server'],
      ['const [client, server] = Object.values(new WebSocketPair()); server.close()', 'workers server: workerd-server'],
      ['const { 0: client, 1: server } = new WebSocketPair(); server.close()', 'workers server: workerd-server'],
      [
        'const response = await fetch(url, { headers: { Upgrade: "websocket" } }); response.webSocket.close()',
        'workers client: workerd'
      ],
      [
        'import { DurableObject } from "cloudflare:workers"; class Room extends DurableObject { async webSocketMessage(s, m) { s.close() } }',
        'workers server: workerd-server'
      ],
      [
        'import { DurableObject } from "cloudflare:workers"; class Room extends DurableObject { webSocketClose(s, code) { s.close() } }',
        'workers server: workerd-server'
      ],
      [
        'import { DurableObject } from "cloudflare:workers"; class Room extends DurableObject { stop() { for (const s of this.ctx.getWebSockets()) s.close() } }',
        'workers server: workerd-server'
      ],
      [
        'import { upgradeWebSocket as up } from "hono/cloudflare-workers"; app.get("/", up(async (c) => ({ onError: (event, s) => s.close() })))',
        'hono server: workerd-server'
      ],
      [
        'import crossws from "crossws/adapters/cloudflare"; crossws({ hooks: { open: (peer) => peer.close() } })',
        'crossws server: workerd-server'
      ]
    ],
    typescript: [
      [
        'class Room implements DurableObject { fetch = f; webSocketMessage(s: WebSocket) { s.close() } }',
        'workers server: workerd-server'
      ]
    ]
  }
}
