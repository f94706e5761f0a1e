import { checkCode, show } from './check.js'
import type { RegisteredCode } from './registry.js'

interface Row {
  /**
   * - `never`: the close was meant, or there is nothing to come back to.
   * - `after-change`: the same cause fails again; somebody or something has to change first.
   * - `limited`: a few attempts, then no more.
   * - `backoff`: wait, and wait longer after each failure.
   * - `spread`: the same, with a first wait that keeps the clients of a restarted server apart.
   */
  readonly kind: 'never' | 'after-change' | 'limited' | 'backoff' | 'spread'
  /** Shortest and longest wait before the first attempt, in milliseconds; null where there is no attempt. */
  readonly firstWait: readonly [number, number] | null
  /** No wait is longer, in milliseconds; null where there is no attempt. */
  readonly cap: number | null
  /** How many attempts to make in a row; null for no limit. */
  readonly attempts: number | null
}

const never = { kind: 'never', firstWait: null, cap: null, attempts: 0 } as const
const afterChange = { kind: 'after-change', firstWait: null, cap: null, attempts: 0 } as const
/** RFC 6455, section 7.2.3: a first wait chosen at random between 0 and 5 seconds, then increasingly longer. */
const backoff = { kind: 'backoff', firstWait: [0, 5000], cap: 60_000, attempts: null } as const

/** For a client. No standard has a retry rule per code (RFC 6455, 7.4): where a row has no source it is our advice. */
const advice = {
  1000: never, // Final by default; a protocol of your own may say otherwise.
  1001: backoff, // A deployment closes all clients together.
  1002: afterChange,
  1003: afterChange,
  1004: never, // Without a meaning, and refused by every implementation.
  1005: never, // A deliberate, clean close without a code, such as a bare `close()`.
  1006: backoff, // RFC 6455, 7.2.3. Browsers report failed handshakes, too, as 1006.
  1007: afterChange,
  1008: afterChange,
  1009: afterChange,
  1010: afterChange,
  1011: { kind: 'limited', firstWait: [0, 5000], cap: 60_000, attempts: 5 }, // Clients in use disagree: a few tries.
  // hybi message 09670 asks for 5 to 30 s. Our first wait is shorter, and the later ones reach its 30 s.
  1012: { kind: 'spread', firstWait: [1000, 5000], cap: 30_000, attempts: null },
  // From 1 s, doubling. hybi message 09670 is stricter: another address, or the same one when the user asks for it.
  1013: { kind: 'backoff', firstWait: [1000, 2000], cap: 60_000, attempts: null },
  1014: backoff, // Like HTTP 502: passes when the server behind the gateway is back.
  1015: afterChange,
  3000: { kind: 'after-change', firstWait: [0, 5000], cap: 60_000, attempts: 1 }, // Once, with new credentials.
  3003: afterChange,
  3008: backoff
} as const satisfies Record<RegisteredCode, Row>

const unspecified = { kind: 'unspecified', firstWait: null, cap: null, attempts: 0 } as const

/** Which end of the connection the code was received by. */
export type Side = 'client' | 'server'

/** What `reconnectAdvice` returns: the very numbers for a literal code and side, otherwise a union. */
export type ReconnectAdvice<Code extends number = number, On extends Side = Side> = On extends 'server'
  ? typeof never
  : number extends Code
    ? (typeof advice)[RegisteredCode] | typeof unspecified
    : Code extends RegisteredCode
      ? (typeof advice)[Code]
      : typeof unspecified

/**
 * Whether to connect again after a close, and how long to wait.
 *
 * `kind` is one of
 * - `never`: the close was meant. Always so for a server, which cannot dial its clients: for a 1001 that it receives,
 *   too, there is nothing to do;
 * - `after-change`: the same cause fails again until something changes. `attempts` is 1 for 3000, which is worth one
 *   attempt with new credentials, and 0 for the others;
 * - `limited`: `attempts` tries, with a growing wait;
 * - `backoff`: a random wait that grows with each failure;
 * - `spread`: the same, begun so that the clients of a restarted server do not all come back at once;
 * - `unspecified`: no standard and no registration says anything about the code. That includes all of 4000-4999, where
 *   your protocol decides: an immediate attempt can be as right there as none.
 *
 * @param code The code that was received: an integer from 0 to 65535.
 * @param options.side The end that received it: `'client'` or `'server'`.
 * @returns A new object. `firstWait` is the shortest and the longest first wait and `cap` the longest of all waits, in
 * milliseconds; both are null when there is no attempt. `attempts` is how many to make, null for no limit.
 * @throws TypeError when `code` is not a number or `side` is neither of the two.
 * @throws RangeError when `code` is not an integer from 0 to 65535.
 * @example
 * reconnectAdvice(1012, { side: 'client' }) // { kind: 'spread', firstWait: [1000, 5000], cap: 30000, attempts: null }
 * reconnectAdvice(1001, { side: 'server' }).kind // 'never'
 * @see RFC 6455, sections 7.2.3 and 7.4; hybi mailing list, message 09670, for 1012 and 1013
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
  const { kind, firstWait, cap, attempts } = side === 'server' ? never : row
  return { kind, firstWait: firstWait && [...firstWait], cap, attempts } as unknown as ReconnectAdvice<Code, On>
}

/** The row of a number that has been checked. */
export function adviceFor(code: number): Row | typeof unspecified {
  return Object.hasOwn(advice, code) ? advice[code as RegisteredCode] : unspecified
}
