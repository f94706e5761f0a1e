import { checkCode, show } from './check.js'
import type { CodeSpan } from './runtimes-facts.js'
import { spans } from './runtimes-spans.js'

/** The key of a row in `runtimes`: `'chromium'`, `'ws'`, `'bun-server'`, ... */
export type Runtime = keyof typeof spans

/**
 * Whether the `close` of a runtime sends a code as it is passed.
 *
 * This is what the runtime does, not what the protocol allows: the server sockets of Bun and Deno send codes that every
 * peer has to refuse. `isSendable` answers for the protocol; a code that both allow arrives.
 *
 * @param runtime A key of `runtimes`.
 * @param code An integer from 0 to 65535.
 * @throws TypeError when there is no such runtime, or `code` is not a number.
 * @throws RangeError when `code` is not an integer from 0 to 65535.
 * @example
 * accepts('chromium', 1001) // false: it throws
 * accepts('ws', 1001) // true
 * @see `runtimes`: measured, with the versions and the dates
 */
export function accepts(runtime: Runtime, code: number): boolean {
  return runtimeAccepts('accepts', runtime, checkCode('accepts', code))
}

/** The same for a number that has been checked. */
export function runtimeAccepts(caller: string, runtime: Runtime, code: number): boolean {
  if (typeof runtime !== 'string' || !Object.hasOwn(spans, runtime)) {
    throw new TypeError(`${caller}: runtime must be a key of runtimes, got ${show(runtime)}`)
  }
  const accepted: readonly CodeSpan[] = spans[runtime]
  return accepted.some(([from, to]) => from <= code && code <= to)
}
