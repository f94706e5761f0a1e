import type { Runtime } from 'ws-close-codes'
import type { Node } from '../syntax/syntax.js'

export const roles = ['client', 'server'] as const
export type Role = (typeof roles)[number]

export type ApiName =
  | 'WebSocket'
  | 'WebSocketStream'
  | 'ws'
  | 'undici'
  | 'isomorphic-ws'
  | 'isows'
  | 'websocket'
  | 'w3cwebsocket'
  | 'faye-websocket'
  | 'partysocket'
  | 'reconnecting-websocket'
  | 'jsdom'
  | 'bun'
  | 'deno'
  | 'workers'
  | 'uWebSockets.js'
  | 'hono'
  | 'crossws'

/** Where a file runs. */
export const worlds = ['browser', 'node', 'deno', 'bun', 'workers', 'react-native'] as const
export type World = (typeof worlds)[number]

/** The rows of `runtimes` that an end of a connection may be; an end that is missing was not measured. */
export type Measured = Readonly<Partial<Record<Role, readonly Runtime[]>>>

/** An implementation of WebSocket, as far as it matters how it closes. */
export interface Api {
  /** How the close code reaches a listener: `event.code`, or the first argument of what `on` attaches. */
  readonly listener: 'event' | 'event or emitter' | 'emitter'
  /** Whether every socket of this implementation has `terminate()`. */
  readonly terminate: boolean
  /** The methods that close it with a code. */
  readonly methods: Readonly<Record<string, ClosingArguments>>
  /** Which end all its sockets are; null when it has both. */
  readonly role: Role | null
  /** What its sockets are; null for the global, which is what the world of the file provides: `globals`. */
  readonly measured: Measured | null
}

/** Where a code and a reason stand in the arguments: the index, then a property. */
export interface ClosingArguments {
  readonly code: readonly string[]
  readonly reason: readonly string[]
}

const inOrder: ClosingArguments = { code: ['0'], reason: ['1'] }
const close = { close: inOrder }

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

const eventClient = { listener: 'event', terminate: false, methods: close, role: 'client' } as const
const eventServer = { ...eventClient, role: 'server' } as const

export const apis: Readonly<Record<ApiName, Api>> = {
  // The global of browsers, workers, Node 22+, Deno and Bun: https://websockets.spec.whatwg.org/#the-websocket-interface
  WebSocket: { ...eventClient, role: null, measured: null },
  // Chromium's: https://developer.mozilla.org/en-US/docs/Web/API/WebSocketStream/close
  WebSocketStream: {
    ...eventClient,
    methods: { close: { code: ['0', 'closeCode'], reason: ['0', 'reason'] } },
    measured: {}
  },
  // https://github.com/websockets/ws/blob/master/doc/ws.md
  ws: {
    listener: 'event or emitter',
    terminate: true,
    methods: close,
    role: null,
    measured: { client: ['ws'], server: ['ws-server'] }
  },
  // https://undici.nodejs.org/#/docs/api/WebSocket
  undici: { ...eventClient, measured: { client: ['undici'] } },
  // `ws` in Node.js and the global in a browser: only what both have is certain.
  'isomorphic-ws': {
    ...eventClient,
    listener: 'event or emitter',
    role: null,
    measured: { client: [...browsers, 'ws'] }
  },
  // The global where there is one, and `ws` in older Node.js.
  isows: { ...eventClient, measured: { client: [...browsers, 'ws'] } },
  // https://github.com/theturtle32/WebSocket-Node/blob/master/docs/WebSocketConnection.md
  websocket: {
    listener: 'emitter',
    terminate: false,
    methods: { close: inOrder, drop: inOrder },
    role: null,
    measured: { client: ['websocket', 'websocket-drop'], server: ['websocket-server', 'websocket-server-drop'] }
  },
  // https://github.com/theturtle32/WebSocket-Node/blob/master/docs/W3CWebSocket.md
  w3cwebsocket: { ...eventClient, measured: {} },
  // Its `on` brings events too: https://github.com/faye/faye-websocket-node#websocket-api
  'faye-websocket': {
    ...eventClient,
    role: null,
    measured: { client: ['faye-websocket'], server: ['faye-websocket-server'] }
  },
  partysocket: { ...eventClient, measured: { client: ['partysocket'] } },
  'reconnecting-websocket': { ...eventClient, measured: { client: ['reconnecting-websocket'] } },
  jsdom: { ...eventClient, measured: { client: ['jsdom'] } },
  // https://bun.com/reference/bun/ServerWebSocket
  bun: { ...eventServer, terminate: true, measured: { server: ['bun-server'] } },
  deno: { ...eventServer, measured: { server: ['deno-server'] } },
  // The ends of a WebSocketPair, and the `webSocket` of a response.
  workers: { ...eventClient, role: null, measured: globals.workers },
  // Its `close()` takes nothing and drops the connection: https://unetworking.github.io/uWebSockets.js/generated/interfaces/WebSocket.html
  'uWebSockets.js': { ...eventServer, methods: { end: inOrder }, measured: {} },
  // https://github.com/honojs/hono/blob/main/src/helper/websocket/index.ts
  hono: { ...eventServer, measured: {} },
  // https://crossws.h3.dev/guide/peer
  crossws: { ...eventServer, measured: {} }
}

/** What proves a socket. */
export interface Proof {
  readonly api: ApiName
  /** Null when an annotation alone proves it, and its implementation has both ends. */
  readonly role: Role | null
  /** Where it runs, when its implementation alone does not tell. */
  readonly on?: readonly Runtime[]
  readonly isAnnotated: boolean
  /** Whether its implementation may be replaced by one that is handed in: `options.WebSocket ?? WebSocket`. */
  readonly isOpen?: boolean
  /** Whether its end is only what the world of the file makes it. */
  readonly isRoleOfFile?: boolean
  /** Where it is made, when the file shows it. */
  readonly madeAt?: Node
}

/** A value that is proved to be a WebSocket. */
export interface Socket {
  /** More than one when the file chooses at run time. */
  readonly proofs: readonly Proof[]
  /** The implementations it may be of. */
  readonly apis: ReadonlySet<ApiName>
  /** Null when a type alone proves the socket, or the file has both. */
  readonly role: Role | null
  /** Where it is used, for the conditions around that. */
  readonly ways?: Ways
}

/** Whether a socket is of one implementation and no other; the global is another in each world. */
export function isOnly({ apis: all }: Socket, api: ApiName): boolean {
  return all.size === 1 && all.has(api)
}

/** Ways of a value through a file, each as the places that it comes through. */
export type Ways = readonly (readonly Node[])[]

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
