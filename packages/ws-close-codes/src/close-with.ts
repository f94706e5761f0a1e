import { show } from './check.js'
import type { RangeNameOf } from './ranges.js'

/**
 * The two sets of codes that the close methods in common use accept.
 *
 * - `'browser'`: the WHATWG API of pages and workers, of Node's and Deno's global `WebSocket`, undici, jsdom, and what
 *   wraps one of them, such as partysocket; also faye-websocket, on both ends. 1000 and 3000-4999.
 * - `'ws'`: the package `ws` and what wraps it, on both ends, and Bun's global `WebSocket`. Every code that a Close frame
 *   may carry. workerd, the package `websocket` and the server sockets of Bun and Deno accept these too, and more.
 */
export type CloseApi = 'browser' | 'ws'

/** What each accepts beside 3000-4999, which both do. */
const protocolCodes = {
  browser: [1000],
  ws: [1000, 1001, 1002, 1003, 1007, 1008, 1009, 1010, 1011, 1012, 1013, 1014]
} as const satisfies Record<CloseApi, readonly number[]>

declare const accepted: unique symbol

/** A number of which `canCloseWith` or `toSendable` has shown that the API accepts it. */
export type Closable<Api extends CloseApi> =
  | (typeof protocolCodes)[Api][number]
  // What `ws` accepts includes what a browser does.
  | (number & { readonly [accepted]: Api extends 'ws' ? CloseApi : Api })

/** In the place of a code that is not accepted, for the compiler's error. */
interface Refusal {
  readonly browser: 'this close takes only what is known to be 1000 or 3000-4999'
  readonly ws: 'this close takes only what is known to be 1000-1003, 1007-1014 or 3000-4999'
}

/** The code itself when the API accepts it, and a text, which no code is, when it does not or nobody can know. */
export type ClosableCode<Api extends CloseApi, Code extends number> =
  Code extends Closable<Api> ? Code : RangeNameOf<Code> extends 'library' | 'private' ? Code : Refusal[Api]

interface Closes {
  close(code?: number, reason?: string): void
}

type ReasonOf<Socket> = Socket extends { close(code?: number, reason?: infer Reason): void } ? Reason : never

/**
 * A socket whose `close` accepts only what the API behind it does. A type alone: at run time it is the socket.
 *
 * Refused by the compiler are codes on which `close` would throw, numbers of which nothing is known (narrow them with
 * `canCloseWith`, or take `toSendable`), and a reason without a code, which every implementation treats differently.
 *
 * @example
 * const socket: SocketOf<'browser', WebSocket> = new WebSocket(url)
 * socket.close(4001, 'session expired')
 * socket.close(1001) // error: a page cannot send it
 * @see WHATWG WebSockets, close(); RFC 6455, section 7.4.1
 */
export type SocketOf<Api extends CloseApi, Socket extends Closes = Closes> = Omit<Socket, 'close'> & {
  close(): void
  close<const Code extends number>(code: ClosableCode<Api, Code>, reason?: ReasonOf<Socket>): void
}

/**
 * Whether the `close` of an API accepts a number: narrows a `number` for a `SocketOf` that API.
 *
 * @param api `'browser'` for 1000 and 3000-4999, `'ws'` for 1000-1003, 1007-1014 and 3000-4999.
 * @param code Any number; false for one that is no close code, such as NaN or 1000.5.
 * @throws TypeError when `api` is neither of the two or `code` is not a number.
 * @example
 * if (canCloseWith('browser', code)) socket.close(code)
 * @see WHATWG WebSockets, close(), for `'browser'`; RFC 6455, section 7.4, and the source of `ws` for `'ws'`
 */
export function canCloseWith<const Api extends CloseApi>(api: Api, code: number): code is Closable<Api> {
  if (api !== 'browser' && api !== 'ws') {
    throw new TypeError(`canCloseWith: api must be 'browser' or 'ws', got ${show(api)}`)
  }
  if (typeof code !== 'number') throw new TypeError(`canCloseWith: code must be a number, got ${show(code)}`)
  return apiAccepts(api, code)
}

/** The same for arguments that have been checked. */
export function apiAccepts(api: CloseApi, code: number): boolean {
  const codes: readonly number[] = protocolCodes[api]
  return codes.includes(code) || (Number.isInteger(code) && code >= 3000 && code <= 4999)
}
