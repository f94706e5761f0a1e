/** An implementation of WebSocket, as far as it matters how its `close` behaves. */
export type ApiName = 'WebSocket' | 'ws' | 'undici' | 'isomorphic-ws'

export interface Api {
  /** How the close code reaches a listener: `event.code`, or the first argument of an emitter's listener. */
  readonly listener: 'event' | 'event or emitter'
  /** Whether every socket of this implementation has `terminate()`. */
  readonly terminate: boolean
}

export const apis: Readonly<Record<ApiName, Api>> = {
  // The global of browsers, workers, Node 22+, Deno and Bun: https://websockets.spec.whatwg.org/#the-websocket-interface
  WebSocket: { listener: 'event', terminate: false },
  // https://github.com/websockets/ws/blob/master/doc/ws.md
  ws: { listener: 'event or emitter', terminate: true },
  // https://undici.nodejs.org/#/docs/api/WebSocket
  undici: { listener: 'event', terminate: false },
  // `ws` in Node.js and the global in a browser: only what both have is certain.
  'isomorphic-ws': { listener: 'event or emitter', terminate: false }
}

export type Role = 'client' | 'server'

/** A value that is proved to be a WebSocket. */
export interface Socket {
  /** The implementations it may be of; more than one when the file chooses at run time. */
  readonly apis: ReadonlySet<ApiName>
  /** Null when a type alone proves the socket, or the file has both. */
  readonly role: Role | null
}

/** One way a socket enters a file. */
export type Entry =
  /** `new X(url)`, and the type `X`. */
  | { readonly kind: 'socket'; readonly api: ApiName; readonly role: Role | null }
  /** `new X(options)`: a server whose `connection` event and `clients` give sockets. */
  | { readonly kind: 'server'; readonly api: ApiName }

const client = (api: ApiName): Entry => ({ kind: 'socket', api, role: 'client' })
const server = (api: ApiName): Entry => ({ kind: 'server', api })

/** What a module's exports are, by the path to them. The default export and the module itself are one for CommonJS. */
export const moduleEntries: Readonly<Record<string, Readonly<Record<string, Entry>>>> = {
  ws: {
    '': client('ws'),
    default: client('ws'),
    WebSocket: client('ws'),
    Server: server('ws'),
    WebSocketServer: server('ws'),
    'default.Server': server('ws'),
    'default.WebSocket': client('ws'),
    'default.WebSocketServer': server('ws')
  },
  'isomorphic-ws': {
    '': client('isomorphic-ws'),
    default: client('isomorphic-ws'),
    WebSocket: client('isomorphic-ws')
  },
  undici: {
    WebSocket: client('undici')
  }
}

export const globalEntries: Readonly<Record<string, Entry>> = {
  WebSocket: client('WebSocket'),
  // Firefox before version 11; libraries still ask for it.
  MozWebSocket: client('WebSocket')
}

/** Functions of test runners that replace the module or global whose name is their first argument. */
export const mockers: ReadonlySet<string> = new Set([
  'mock',
  'doMock',
  'unstable_mockModule',
  'mockModule',
  'stubGlobal'
])

/** Functions that replace the property of an object whose name is their second argument: `vi.spyOn(socket, 'close')`. */
export const replacers: ReadonlySet<string> = new Set(['spyOn', 'stub', 'replace', 'replaceProperty', 'defineProperty'])

/** Events of a server that hand a socket to their listener as its first parameter. */
export const connectionEvents: ReadonlySet<string> = new Set(['connection'])

/** Types whose `code` is a received close code, by where they are declared. */
export const closeEventTypes: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['', new Set(['CloseEvent'])],
  ['ws', new Set(['CloseEvent', 'WebSocket.CloseEvent', 'default.CloseEvent'])],
  ['isomorphic-ws', new Set(['CloseEvent', 'default.CloseEvent'])],
  ['undici', new Set(['CloseEvent'])]
])
