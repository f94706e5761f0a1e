import type { Runtime } from 'ws-close-codes'

/** An implementation of WebSocket, as far as it matters how its `close` behaves. */
export type ApiName = 'WebSocket' | 'ws' | 'undici' | 'isomorphic-ws'

export const roles = ['client', 'server'] as const
export type Role = (typeof roles)[number]

/** Where a file runs. */
export const worlds = ['browser', 'node', 'deno', 'bun', 'workers', 'react-native'] as const
export type World = (typeof worlds)[number]

/** The rows of `runtimes` that an end of a connection may be; an end that is missing was not measured. */
export type Measured = Readonly<Partial<Record<Role, readonly Runtime[]>>>

export interface Api {
  /** How the close code reaches a listener: `event.code`, or the first argument of an emitter's listener. */
  readonly listener: 'event' | 'event or emitter'
  /** Whether every socket of this implementation has `terminate()`. */
  readonly terminate: boolean
  /** What its sockets are; null for the global, which is what the world of the file provides: `globals`. */
  readonly measured: Measured | null
}

const browsers: readonly Runtime[] = ['chromium', 'firefox']
const node: readonly Runtime[] = ['node20', 'node22', 'node24', 'node26']

/** What the global `WebSocket` is in each world. In Deno and Cloudflare Workers the type covers the sockets of servers too. */
export const globals: Readonly<Record<World, Measured>> = {
  browser: { client: browsers },
  node: { client: node },
  deno: { client: ['deno'], server: ['deno-server'] },
  bun: { client: ['bun'] },
  workers: { client: ['workerd'], server: ['workerd-server'] },
  // It hands the code to Java and Objective-C as it is, which nobody has measured.
  'react-native': {}
}

/** What the global is where a file does not tell its world: all those that follow the standard to the letter. */
export const standardGlobals: Measured = { client: [...browsers, ...node, 'deno'] }

export const apis: Readonly<Record<ApiName, Api>> = {
  // The global of browsers, workers, Node 22+, Deno and Bun: https://websockets.spec.whatwg.org/#the-websocket-interface
  WebSocket: { listener: 'event', terminate: false, measured: null },
  // https://github.com/websockets/ws/blob/master/doc/ws.md
  ws: { listener: 'event or emitter', terminate: true, measured: { client: ['ws'], server: ['ws-server'] } },
  // https://undici.nodejs.org/#/docs/api/WebSocket
  undici: { listener: 'event', terminate: false, measured: { client: ['undici'] } },
  // `ws` in Node.js and the global in a browser: only what both have is certain.
  'isomorphic-ws': { listener: 'event or emitter', terminate: false, measured: { client: [...browsers, 'ws'] } }
}

/** What proves a socket. */
export interface Proof {
  readonly api: ApiName
  readonly role: Role | null
}

/** A value that is proved to be a WebSocket. */
export interface Socket {
  /** More than one when the file chooses at run time. */
  readonly proofs: readonly Proof[]
  /** The implementations it may be of. */
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

/** Ways to attach a listener to an emitter or an event target. */
export const listenerMethods: ReadonlySet<string> = new Set([
  'on',
  'once',
  'addListener',
  'prependListener',
  'addEventListener'
])

/** Types whose `code` is a received close code, by where they are declared. */
export const closeEventTypes: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['', new Set(['CloseEvent'])],
  ['ws', new Set(['CloseEvent', 'WebSocket.CloseEvent', 'default.CloseEvent'])],
  ['isomorphic-ws', new Set(['CloseEvent', 'default.CloseEvent'])],
  ['undici', new Set(['CloseEvent'])]
])
