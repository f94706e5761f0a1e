import type { NameOf } from './catalog.js'
import { checkCode, show } from './check.js'
import { listedAt, type RegisteredCode, type ReservedCode } from './listed.js'
import { rangeAt } from './ranges.js'
import { runtimeAccepts, type Runtime } from './runtimes-accepts.js'

/**
 * Whether IANA's registry lists a code: 1000-1015, 3000, 3003 and 3008. `compare` takes these codes only.
 *
 * @param code An integer from 0 to 65535.
 * @throws TypeError when `code` is not a number.
 * @throws RangeError when `code` is not an integer from 0 to 65535.
 * @example
 * isRegistered(1013) // true
 * isRegistered(4001) // false
 * if (isRegistered(event.code)) compare(event.code, 1000)
 * @see IANA's WebSocket Close Code Number Registry
 */
export function isRegistered(code: number): code is RegisteredCode {
  return listedAt(checkCode('isRegistered', code)) !== undefined
}

/**
 * Whether a code is registered but must never stand in a Close frame: 1004, 1005, 1006 and 1015.
 *
 * 1005, 1006 and 1015 are what an endpoint reports to its own application. 1004 has no meaning.
 *
 * @param code An integer from 0 to 65535.
 * @throws TypeError when `code` is not a number.
 * @throws RangeError when `code` is not an integer from 0 to 65535.
 * @example
 * isReserved(1006) // true
 * isReserved(1016) // false: not registered at all
 * @see RFC 6455, section 7.4.1
 */
export function isReserved(code: number): code is ReservedCode {
  return listedAt(checkCode('isReserved', code))?.sendable === false
}

/** Where a code is to be sent from. */
export interface Sending {
  /** The implementation whose `close` sends it: a key of `runtimes`. */
  readonly runtime?: Runtime | undefined
  /** The end that sends it: 1010 is for clients, 1012 to 1014 are for servers. */
  readonly role?: 'client' | 'server' | undefined
}

/**
 * Whether an endpoint may put a code into a Close frame: 1000-1003, 1007-1014 and 3000-4999.
 *
 * This is what the protocol allows. The `close()` of a browser allows less, 1000 and 3000-4999, and some codes are meant
 * for one end only: `from` narrows the answer to an implementation, to an end, or to both.
 *
 * @param code An integer from 0 to 65535.
 * @param from Where the code is to be sent from; by default anywhere. A number counts as nothing, so that the function
 * can be handed to `filter`, which passes an index.
 * @throws TypeError when `code` is not a number, `from` is no object, or there is no such runtime or role.
 * @throws RangeError when `code` is not an integer from 0 to 65535.
 * @example
 * isSendable(1013) // true
 * isSendable(1006) // false
 * isSendable(1001, { runtime: 'chromium' }) // false: close(1001) throws there
 * isSendable(1013, { role: 'client' }) // false: a server says that it is overloaded
 * @see RFC 6455, sections 7.4.1 and 7.4.2; IANA's WebSocket Close Code Number Registry for 1012 to 1014; `runtimes`
 */
export function isSendable(code: number, from?: Sending): boolean
export function isSendable(code: number, index: number): boolean
export function isSendable(code: number, from?: Sending | number): boolean {
  const checked = checkCode('isSendable', code)
  if (from === null || !['object', 'number', 'undefined'].includes(typeof from)) {
    throw new TypeError(`isSendable: from must be an object with runtime or role, got ${show(from)}`)
  }
  const { runtime, role } = typeof from === 'number' || from === undefined ? {} : from
  if (role !== undefined && role !== 'client' && role !== 'server') {
    throw new TypeError(`isSendable: role must be 'client' or 'server', got ${show(role)}`)
  }
  const { sendable, sentBy } = listedAt(checked) ?? rangeAt(checked).unlisted
  const fits = role === undefined || sentBy === 'either' || sentBy === role
  return sendable && fits && (runtime === undefined || runtimeAccepts('isSendable', runtime, checked))
}

/**
 * The name of the constant that has a code.
 *
 * @param code An integer from 0 to 65535.
 * @returns The name, or `undefined` when the catalog has no constant for the code.
 * @throws TypeError when `code` is not a number.
 * @throws RangeError when `code` is not an integer from 0 to 65535.
 * @example
 * closeCodeName(1013) // 'TryAgainLater'
 * closeCodeName(4001) // undefined
 * @see IANA's WebSocket Close Code Number Registry
 */
export function closeCodeName<const Code extends number>(code: Code): NameOf<Code> {
  return (listedAt(checkCode('closeCodeName', code))?.name ?? undefined) as NameOf<Code>
}
