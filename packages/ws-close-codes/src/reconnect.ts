import { advice, unlistedAdvice, type Reconnect } from './advice.js'
import { checkCode, show } from './check.js'
import type { RegisteredCode } from './listed.js'
import { rangeAt } from './ranges.js'

/** Which end of the connection the code was received by. */
export type Side = 'client' | 'server'

/** A server cannot dial its clients. */
const ofServer = {
  kind: 'never',
  wait: null,
  attempts: 0,
  survivesOpen: false,
  basis: 'meaning',
  source: 'rfc6455-7.2.3'
} as const

/** What `reconnectAdvice` returns: the very row for a registered literal code, otherwise a union. */
export type ReconnectAdvice<Code extends number = number, On extends Side = Side> = On extends 'server'
  ? typeof ofServer
  : Code extends RegisteredCode
    ? (typeof advice)[Code]
    : Reconnect

/**
 * Whether to connect again after a close, how long to wait and how often to try: the row that `describe` has, too, for
 * the end of the connection that you are at.
 *
 * @param code The code that was received: an integer from 0 to 65535.
 * @param options.side The end that received it: `'client'` or `'server'`. For a server the kind is always `never`,
 * because it cannot dial its clients: for a 1001 that it receives, too, there is nothing to do.
 * @returns The advice; waits are in milliseconds.
 * @throws TypeError when `code` is not a number or `side` is neither of the two.
 * @throws RangeError when `code` is not an integer from 0 to 65535.
 * @example
 * reconnectAdvice(1012, { side: 'client' }).kind // 'spread'
 * reconnectAdvice(1012, { side: 'client' }).wait.first // { min: 1000, max: 5000 }
 * reconnectAdvice(1001, { side: 'server' }).kind // 'never'
 * @see The `source` of the answer, and `basis` for what it does not settle.
 */
export function reconnectAdvice<const Code extends number, const On extends Side>(
  code: Code,
  options: { readonly side: On }
): ReconnectAdvice<Code, On> {
  const row = adviceFor(checkCode('reconnectAdvice', code))
  const side: unknown = (options as { side: unknown } | undefined | null)?.side
  if (side !== 'client' && side !== 'server') {
    throw new TypeError(`reconnectAdvice: side must be 'client' or 'server', got ${show(side)}`)
  }
  return (side === 'server' ? ofServer : row) as ReconnectAdvice<Code, On>
}

/** The row of a number that has been checked. */
function adviceFor(code: number): Reconnect {
  const row: Reconnect | undefined = advice[code as RegisteredCode]
  return row ?? unlistedAdvice[rangeAt(code).unlisted.kind]
}
