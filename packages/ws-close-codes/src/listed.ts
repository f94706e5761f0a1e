import type { NameByCode } from './catalog.js'
import type { Sender } from './sender.js'

/**
 * The part of `registry` that is no text. A bundler takes a table whole or not at all, and who asks for a name or for a
 * yes is not to ship the sentences.
 */
export const listed = {
  1000: { name: 'NormalClosure', sendable: true, sentBy: 'either' },
  1001: { name: 'GoingAway', sendable: true, sentBy: 'either' },
  1002: { name: 'ProtocolError', sendable: true, sentBy: 'either' },
  1003: { name: 'UnsupportedData', sendable: true, sentBy: 'either' },
  1004: { name: null, sendable: false, sentBy: 'nobody' },
  1005: { name: 'NoStatusReceived', sendable: false, sentBy: 'nobody' },
  1006: { name: 'AbnormalClosure', sendable: false, sentBy: 'nobody' },
  1007: { name: 'InvalidFramePayloadData', sendable: true, sentBy: 'either' },
  1008: { name: 'PolicyViolation', sendable: true, sentBy: 'either' },
  1009: { name: 'MessageTooBig', sendable: true, sentBy: 'either' },
  1010: { name: 'MandatoryExtension', sendable: true, sentBy: 'client' },
  1011: { name: 'InternalError', sendable: true, sentBy: 'either' },
  1012: { name: 'ServiceRestart', sendable: true, sentBy: 'server' },
  1013: { name: 'TryAgainLater', sendable: true, sentBy: 'server' },
  1014: { name: 'BadGateway', sendable: true, sentBy: 'server' },
  1015: { name: 'TlsHandshake', sendable: false, sentBy: 'nobody' },
  3000: { name: 'Unauthorized', sendable: true, sentBy: 'either' },
  3003: { name: 'Forbidden', sendable: true, sentBy: 'either' },
  3008: { name: 'Timeout', sendable: true, sentBy: 'either' }
} as const satisfies { readonly [Code in keyof NameByCode]: Row<NameByCode[Code]> } & { readonly 1004: Row<null> }

interface Row<Name> {
  /** The constant in the catalog, or null where there is nothing to use. */
  readonly name: Name
  /** Whether an endpoint may put the code into a Close frame. */
  readonly sendable: boolean
  readonly sentBy: Sender
}

/** A number that the registry lists. */
export type RegisteredCode = keyof typeof listed

/** A registered number that no endpoint may put into a Close frame: 1004, 1005, 1006 or 1015. */
export type ReservedCode = {
  [Code in RegisteredCode]: (typeof listed)[Code]['sendable'] extends false ? Code : never
}[RegisteredCode]

/** The row of a number that has been checked, and that is therefore no key of `Object.prototype`. */
export function listedAt(code: number): (typeof listed)[RegisteredCode] | undefined {
  return listed[code as RegisteredCode]
}
