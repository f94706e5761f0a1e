import { show } from './check.js'
import { apiAccepts, type Closable, type CloseApi } from './close-with.js'

/**
 * What to pass to `close` when a code that one connection received is forwarded to another.
 *
 * | received | from `ws` (default) | from a browser | because |
 * |---|---|---|---|
 * | 1000, 3000-4999 | the same | the same | both may send it |
 * | 1005 | 1000 | 1000 | a close on purpose that gave no code |
 * | 1001 | 1001 | 1000 | the other end left; that is no failure, and a page has no word for it |
 * | 1002, 1003, 1007-1014 | the same | 4500 | legal on the wire; script cannot send it, and 1000 would hide a failure |
 * | 1006, 1015 | 1011 | 4500 | a report about the other connection; for this one it is an error inside |
 * | 1004, 1016-2999, others | 1011 | 4500 | nothing that may be sent: the other peer or its library is at fault |
 *
 * 1014 is as true as 1011 for a gateway, but several implementations refuse it. 4500 is of the private range, as all
 * are that are left to script, and is there what graphql-ws calls InternalServerError. The table tells code from code
 * only as far as `close` allows: put the received number into the reason if it matters.
 *
 * @param code Any number, also one that is no close code, such as NaN: what arrives never makes a proxy throw.
 * @param options.from Whose `close` is to be called: `'ws'`, the default, for `ws` and every other socket that accepts
 * what a Close frame may carry; `'browser'` for pages, workers and all that follow the WHATWG API, Node's global
 * `WebSocket` included. `CloseApi` lists them.
 * @returns A code that `close` accepts.
 * @throws TypeError when `code` is not a number or `from` is neither of the two.
 * @example
 * upstream.on('close', (code, reason) => client.close(toSendable(code), reason)) // 1006 becomes 1011
 * toSendable(1013, { from: 'browser' }) // 4500
 * @see RFC 6455, sections 7.1.5 and 7.4; WHATWG WebSockets, close()
 */
export function toSendable(code: number): Closable<'ws'>
export function toSendable<const Api extends CloseApi = 'ws'>(
  code: number,
  options: { readonly from?: Api | undefined }
): Closable<Api>
export function toSendable(code: number, options: { readonly from?: CloseApi | undefined } = {}): number {
  if (typeof code !== 'number') throw new TypeError(`toSendable: code must be a number, got ${show(code)}`)
  if (typeof options !== 'object' || options === null) {
    throw new TypeError(`toSendable: options must be an object, got ${show(options)}`)
  }
  const { from = 'ws' } = options
  if (from !== 'ws' && from !== 'browser') {
    throw new TypeError(`toSendable: from must be 'ws' or 'browser', got ${show(from)}`)
  }
  if (apiAccepts(from, code)) return code
  if (code === 1001 || code === 1005) return 1000
  return from === 'ws' ? 1011 : 4500
}
