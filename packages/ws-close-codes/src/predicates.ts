import type { NameOf } from './catalog.js'
import { checkCode } from './check.js'
import { rangeAt } from './ranges.js'
import { registered, type ReservedCode } from './registry.js'

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
  return registered(checkCode('isReserved', code))?.sendable === false
}

/**
 * Whether an endpoint may put a code into a Close frame: 1000-1003, 1007-1014 and 3000-4999.
 *
 * This is what the protocol allows. The `close()` of a browser allows less: 1000 and 3000-4999.
 *
 * @param code An integer from 0 to 65535.
 * @throws TypeError when `code` is not a number.
 * @throws RangeError when `code` is not an integer from 0 to 65535.
 * @example
 * isSendable(1013) // true
 * isSendable(1006) // false
 * isSendable(4001) // true
 * @see RFC 6455, sections 7.4.1 and 7.4.2; IANA's WebSocket Close Code Number Registry for 1012 to 1014
 */
export function isSendable(code: number): boolean {
  const checked = checkCode('isSendable', code)
  return (registered(checked) ?? rangeAt(checked).unlisted).sendable
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
  return (registered(checkCode('closeCodeName', code))?.name ?? undefined) as NameOf<Code>
}
