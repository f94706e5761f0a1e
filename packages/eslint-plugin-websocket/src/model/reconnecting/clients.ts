/** An option that sets a wait in milliseconds, and what stands in its place where it is not given. */
export interface WaitOption {
  readonly name: string
  /** The default: one number, or the least and the most of what is drawn; null where the default grows. */
  readonly otherwise: readonly [least: number, most: number] | null
  /** Whether 0 counts as not given. */
  readonly isZeroMissing?: boolean
}

/** How a library that connects again by itself waits: the first wait, times the factor in each round, up to the cap. */
export interface Client {
  /** What calls and constructions have the options. */
  readonly options: number
  readonly first: WaitOption
  /** Null where the wait is as long each time, unless a function says otherwise. */
  readonly factor: { readonly name: string; readonly otherwise: number } | null
  readonly cap: WaitOption | null
  /** How many attempts there are; none where it is 0. */
  readonly attempts: string
  /** What is asked whether to connect again. */
  readonly asks: string | null
  /** Whether it connects again only where that is given. */
  readonly needsAnswer?: boolean
  /** Whether it stops by itself after codes that come again. */
  readonly knowsFinalCodes?: boolean
}

const reconnectingWebSocket: Client = {
  options: 2,
  first: { name: 'minReconnectionDelay', otherwise: [1000, 5000] },
  factor: { name: 'reconnectionDelayGrowFactor', otherwise: 1.3 },
  cap: { name: 'maxReconnectionDelay', otherwise: [10_000, 10_000] },
  attempts: 'maxRetries',
  asks: null
}

const partySocket: Client = {
  ...reconnectingWebSocket,
  first: { name: 'minReconnectionDelay', otherwise: [3000, 3000] },
  asks: 'shouldReconnectOnClose'
}
const partySocketOfRoom: Client = { ...partySocket, options: 0 }

const sockette: Client = {
  options: 1,
  first: { name: 'timeout', otherwise: [1000, 1000], isZeroMissing: true },
  factor: null,
  cap: null,
  attempts: '',
  asks: null
}

const graphqlWs: Client = {
  options: 0,
  first: { name: 'retryWait', otherwise: null },
  factor: null,
  cap: null,
  attempts: 'retryAttempts',
  asks: 'shouldRetry',
  knowsFinalCodes: true
}

const reactUseWebSocket: Client = {
  options: 1,
  first: { name: 'reconnectInterval', otherwise: [5000, 5000] },
  factor: null,
  cap: null,
  attempts: 'reconnectAttempts',
  asks: 'shouldReconnect',
  needsAnswer: true
}

type Exports = Readonly<Record<string, Client>>

/** What a module exports as itself, too. */
const whole = (client: Client): Exports => ({ '': client, default: client })

/** Libraries that connect again by themselves: what their exports do, by name; the empty name is the module itself. */
export const clients: Readonly<Record<string, Exports>> = {
  // 4.4.0, dist/reconnecting-websocket-mjs.js: DEFAULT and _getNextDelay
  'reconnecting-websocket': whole(reconnectingWebSocket),
  // 1.3.0, dist/ws.js: DEFAULT, _getNextDelay and _handleClose
  partysocket: { default: partySocketOfRoom, PartySocket: partySocketOfRoom, WebSocket: partySocket },
  'partysocket/ws': { default: partySocket },
  'partysocket/react': {
    default: partySocketOfRoom,
    usePartySocket: partySocketOfRoom,
    useWebSocket: partySocket
  },
  'partysocket/use-ws': { default: partySocket },
  // 2.0.6, dist/sockette.mjs: $.reconnect
  sockette: whole(sockette),
  // 6.4.2, dist/client.js: createClient and shouldRetryConnectOrThrow
  'graphql-ws': { createClient: graphqlWs },
  // 4.13.0, dist/lib/attach-listener.js: bindCloseHandler, and dist/lib/constants.js
  'react-use-websocket': { default: reactUseWebSocket },
  'react-use-websocket/dist/lib/use-websocket': { useWebSocket: reactUseWebSocket }
}

/** Functions that make a stream of a socket. It completes with a clean close, and fails with any other: 7.8.2. */
export const streams: Readonly<Record<string, string>> = { 'rxjs/webSocket': 'webSocket' }

/** Operators that subscribe again, by what makes them do so. */
export const repeating = { repeat: 'complete', retry: 'error' } as const

/** Operators that leave it to the socket when a stream ends, and to those before them what comes next. */
export const transparent: ReadonlySet<string> = new Set([...Object.keys(repeating), 'tap', 'map', 'filter'])
