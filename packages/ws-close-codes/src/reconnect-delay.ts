import { checkCode, checkNumber, show } from './check.js'
import { scheduleAt } from './schedules.js'

/** What may be set for one call of `reconnectDelay`. */
export interface ReconnectDelayOptions {
  /** Returns a number from 0 up to but not including 1, as `Math.random` does, which is the default. */
  readonly random?: (() => number) | undefined
  /** The longest first wait in milliseconds, 1 to 2147483646; by default that of the advice, 2000 for 1013. */
  readonly base?: number | undefined
  /** No wait is longer: milliseconds, 1 to 2147483646; by default that of the advice: 30000 for 1012, 60000 for most. */
  readonly cap?: number | undefined
}

/** A timer takes at most 2^31 - 1 milliseconds; one more, and it fires at once. */
const longest = 2 ** 31 - 2
/** The share of its longest wait that a later attempt waits at least, also where the first one may wait 0. */
const leastShare = 0.1

/**
 * How long a client waits before it connects again.
 *
 * The wait before attempt n is chosen evenly between a floor and min(cap, base * 2^n). The floor is a fixed share of
 * that upper end: half for 1013, a tenth for 1001 and 1006, whose first wait alone may be 0, and a fifth for the others.
 *
 * | code | attempt 0 | attempt 1 | attempt 2 | at the cap | attempts |
 * |---|---|---|---|---|---|
 * | 1001, 1006 | 0-5 s | 1-10 s | 2-20 s | 6-60 s | 10 |
 * | 1014, 3008 | 1-5 s | 2-10 s | 4-20 s | 12-60 s | 10 |
 * | 1011 | 1-5 s | 2-10 s | 4-20 s | | 5 |
 * | 1012 | 1-5 s | 2-10 s | 4-20 s | 6-30 s | |
 * | 1013 | 1-2 s | 2-4 s | 4-8 s | 30-60 s | |
 * | 3000, after you have renewed the credentials | 0-1 s | | | | 1 |
 *
 * Wide ranges keep clients apart that were closed together, at the cap as well; the floor keeps a run of low numbers
 * from becoming a row of immediate attempts at a server in trouble, most of all at one that said so with 1013.
 *
 * Count attempts from the last connection that has proved itself, by a message or by a minute of life, not from the
 * last `open`: a server that sends 1013 has completed the handshake before.
 *
 * All other codes get null: the same cause would fail again, the close was meant, or (4000-4999, unlisted numbers)
 * only your protocol knows: `code === AppCode.Moved ? 0 : reconnectDelay(code, attempt)`. Deno reports a lost
 * connection as 0, which is no close code: pass 1006 in its place.
 *
 * @param code The code that the client received: an integer from 0 to 65535.
 * @param attempt How many attempts have failed since: an integer from 0 to 2^53 - 1.
 * @param options.random Returns a number from 0 up to but not including 1. By default `Math.random`.
 * @param options.base The longest first wait in milliseconds, 1 to 2147483646. The floor keeps its share of it.
 * @param options.cap The longest of all waits in milliseconds, 1 to 2147483646, even when `base` is longer.
 * @returns Whole milliseconds from 0 to the cap, or null for "do not reconnect".
 * @throws TypeError when an argument or an option has the wrong type.
 * @throws RangeError when a number is outside its range, the one that `random` returns included.
 * @example
 * reconnectDelay(1013, 3) // 8000 to 16000
 * reconnectDelay(1000, 0) // null
 * @see RFC 6455, section 7.2.3; hybi mailing list, message 09670, for 1012 and 1013; `reconnectAdvice`
 */
export function reconnectDelay(code: number, attempt: number, options: ReconnectDelayOptions = {}): number | null {
  const schedule = scheduleAt(checkCode('reconnectDelay', code))
  const failed = checkAttempt(attempt)
  const { random, base, cap } = checkOptions(options)
  if (!schedule) return null
  const { wait, attempts } = schedule
  if (attempts !== null && failed >= attempts) return null
  const { first, factor } = wait
  const share = first.min / first.max
  const to = Math.min((base ?? first.max) * factor ** failed, cap ?? wait.cap)
  const from = to * (failed === 0 ? share : Math.max(share, leastShare))
  return Math.floor(from + draw(random) * (to - from))
}

function checkAttempt(attempt: unknown): number {
  if (typeof attempt === 'number' && Number.isSafeInteger(attempt) && attempt >= 0) return attempt
  const message = `reconnectDelay: attempt must be an integer from 0 to 2^53 - 1, got ${show(attempt)}`
  throw typeof attempt === 'number' ? new RangeError(message) : new TypeError(message)
}

function checkOptions(options: unknown): ReconnectDelayOptions & { readonly random: () => number } {
  if (typeof options !== 'object' || options === null) {
    throw new TypeError(`reconnectDelay: options must be an object, got ${show(options)}`)
  }
  const { random = Math.random, base, cap } = options as ReconnectDelayOptions
  if (typeof random !== 'function') {
    throw new TypeError(`reconnectDelay: random must be a function, got ${show(random)}`)
  }
  if (base !== undefined) checkNumber('reconnectDelay', 'base', base, 1, longest)
  if (cap !== undefined) checkNumber('reconnectDelay', 'cap', cap, 1, longest)
  return { random, base, cap }
}

function draw(random: () => number): number {
  const drawn: unknown = random()
  if (typeof drawn === 'number' && drawn >= 0 && drawn < 1) return drawn
  const message = `reconnectDelay: random() must return a number from 0 up to but not including 1, got ${show(drawn)}`
  throw typeof drawn === 'number' ? new RangeError(message) : new TypeError(message)
}
