import { all, closeEvent, emitter, made, receivedCode, socket, type Shape } from './shapes.js'

/** What a module's exports are, by name; the empty name is the module itself. */
export type Exports = Readonly<Record<string, Shape>>

/** What CommonJS exports as the module itself, and an import of ES modules takes as the default. */
export const whole = (shape: Shape, members: Exports = {}): Exports => ({
  ...members,
  '': { ...shape, has: { ...shape.has, ...members } },
  default: { ...shape, has: { ...shape.has, ...members } }
})

const wsServerSocket = socket('ws', 'server')

/** https://github.com/websockets/ws/blob/master/doc/ws.md#class-websocketserver */
export const wsServer: Shape = emitter(
  { connection: [wsServerSocket] },
  {
    clients: all(wsServerSocket),
    handleUpgrade: { callbacks: [{ at: ['3'], gets: [wsServerSocket] }] }
  }
)

const ws = whole(made(socket('ws', 'client')), {
  WebSocket: made(socket('ws', 'client')),
  Server: made(wsServer),
  WebSocketServer: made(wsServer),
  CloseEvent: made(closeEvent)
})

const connected = socket('websocket', 'server')

/** https://github.com/theturtle32/WebSocket-Node/blob/master/docs/WebSocketRequest.md */
const request: Shape = emitter({ requestAccepted: [connected] }, { accept: { result: connected } })

/** Packages that bring a WebSocket of their own. */
export const libraries: Readonly<Record<string, Exports>> = {
  ws,
  'isomorphic-ws': whole(made(socket('isomorphic-ws', 'client')), {
    WebSocket: made(socket('isomorphic-ws', 'client')),
    CloseEvent: made(closeEvent)
  }),
  isows: { WebSocket: made(socket('isows', 'client')) },
  undici: { WebSocket: made(socket('undici', 'client')), CloseEvent: made(closeEvent) },

  // https://github.com/theturtle32/WebSocket-Node/blob/master/docs/index.md
  websocket: {
    client: made(emitter({ connect: [socket('websocket', 'client')] })),
    server: made(
      emitter(
        { request: [request], connect: [connected], close: [connected, receivedCode] },
        { connections: all(connected) }
      )
    ),
    request: made(request),
    connection: made(connected),
    w3cwebsocket: made(socket('w3cwebsocket', 'client'))
  },

  // https://github.com/faye/faye-websocket-node#readme
  'faye-websocket': whole(made(socket('faye-websocket', 'server')), {
    Client: made(socket('faye-websocket', 'client'))
  }),

  // https://docs.partykit.io/reference/partysocket-api/
  partysocket: {
    default: made(socket('partysocket', 'client')),
    PartySocket: made(socket('partysocket', 'client')),
    WebSocket: made(socket('partysocket', 'client'))
  },
  'partysocket/ws': { default: made(socket('partysocket', 'client')) },
  'partysocket/react': {
    default: { result: socket('partysocket', 'client') },
    usePartySocket: { result: socket('partysocket', 'client') },
    useWebSocket: { result: socket('partysocket', 'client') }
  },
  'partysocket/use-ws': { default: { result: socket('partysocket', 'client') } },

  // https://github.com/pladaria/reconnecting-websocket#readme
  'reconnecting-websocket': whole(made(socket('reconnecting-websocket', 'client'))),

  // https://github.com/jsdom/jsdom#readme
  jsdom: {
    JSDOM: made({ has: { window: { has: { WebSocket: made(socket('jsdom', 'client')) } } } })
  }
}
