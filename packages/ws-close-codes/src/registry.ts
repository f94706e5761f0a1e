import { listed, type RegisteredCode } from './listed.js'
import type { SourceId } from './sources.js'

type Row<Code extends RegisteredCode> = (typeof listed)[Code] & {
  readonly code: Code
  /** The registry's own wording. */
  readonly meaning: string
  /** The documents that the registry refers to, or null where this could not be verified. */
  readonly references: readonly [SourceId, ...SourceId[]] | null
  /** Where it is written what the code says, whether it is `sendable`, and by whom; the wording is always IANA's. */
  readonly sources: { readonly meaning: SourceId; readonly sendable: SourceId; readonly sentBy: SourceId }
  /** What to know before relying on the row. */
  readonly note?: string
}

/**
 * The codes of IANA's WebSocket Close Code Number Registry, by number.
 *
 * `scripts/compare-registry.ts` compares this table with the registry's own file.
 */
export const registry = {
  1000: {
    code: 1000,
    ...listed[1000],
    meaning: 'Normal Closure',
    references: ['rfc6455'],
    sources: { meaning: 'rfc6455-7.4.1', sendable: 'rfc6455-7.4.1', sentBy: 'rfc6455-7.4.1' }
  },
  1001: {
    code: 1001,
    ...listed[1001],
    meaning: 'Going Away',
    references: ['rfc6455'],
    sources: { meaning: 'rfc6455-7.4.1', sendable: 'rfc6455-7.4.1', sentBy: 'rfc6455-7.4.1' }
  },
  1002: {
    code: 1002,
    ...listed[1002],
    meaning: 'Protocol error',
    references: ['rfc6455'],
    sources: { meaning: 'rfc6455-7.4.1', sendable: 'rfc6455-7.4.1', sentBy: 'rfc6455-7.4.1' }
  },
  1003: {
    code: 1003,
    ...listed[1003],
    meaning: 'Unsupported Data',
    references: ['rfc6455'],
    sources: { meaning: 'rfc6455-7.4.1', sendable: 'rfc6455-7.4.1', sentBy: 'rfc6455-7.4.1' }
  },
  1004: {
    code: 1004,
    ...listed[1004],
    meaning: 'Reserved',
    references: ['rfc6455'],
    sources: { meaning: 'rfc6455-7.4.1', sendable: 'rfc6455-7.4.1', sentBy: 'rfc6455-7.4.1' },
    note: 'The RFC gives 1004 no meaning but does not forbid it in so many words; implementations refuse it.'
  },
  1005: {
    code: 1005,
    ...listed[1005],
    meaning: 'No Status Rcvd',
    references: ['rfc6455'],
    sources: { meaning: 'rfc6455-7.1.5', sendable: 'rfc6455-7.4.1', sentBy: 'rfc6455-7.4.1' }
  },
  1006: {
    code: 1006,
    ...listed[1006],
    meaning: 'Abnormal Closure',
    references: ['rfc6455'],
    sources: { meaning: 'rfc6455-7.1.5', sendable: 'rfc6455-7.4.1', sentBy: 'rfc6455-7.4.1' }
  },
  1007: {
    code: 1007,
    ...listed[1007],
    meaning: 'Invalid frame payload data',
    references: ['rfc6455'],
    sources: { meaning: 'rfc6455-7.4.1', sendable: 'rfc6455-7.4.1', sentBy: 'rfc6455-7.4.1' }
  },
  1008: {
    code: 1008,
    ...listed[1008],
    meaning: 'Policy Violation',
    references: ['rfc6455'],
    sources: { meaning: 'rfc6455-7.4.1', sendable: 'rfc6455-7.4.1', sentBy: 'rfc6455-7.4.1' }
  },
  1009: {
    code: 1009,
    ...listed[1009],
    meaning: 'Message Too Big',
    references: ['rfc6455'],
    sources: { meaning: 'rfc6455-7.4.1', sendable: 'rfc6455-7.4.1', sentBy: 'rfc6455-7.4.1' }
  },
  1010: {
    code: 1010,
    ...listed[1010],
    meaning: 'Mandatory Ext.',
    references: ['rfc6455'],
    sources: { meaning: 'rfc6455-7.4.1', sendable: 'rfc6455-7.4.1', sentBy: 'rfc6455-7.4.1' }
  },
  1011: {
    code: 1011,
    ...listed[1011],
    meaning: 'Internal Error',
    references: ['rfc6455', 'erratum-3227'],
    sources: { meaning: 'rfc6455-7.4.1', sendable: 'rfc6455-7.4.1', sentBy: 'erratum-3227' },
    note: 'The RFC says that a server sends 1011; erratum 3227 widens it to either endpoint; the registry lists both.'
  },
  1012: {
    code: 1012,
    ...listed[1012],
    meaning: 'Service Restart',
    references: ['hybi-09670'],
    sources: { meaning: 'hybi-09670', sendable: 'iana', sentBy: 'hybi-09670' }
  },
  1013: {
    code: 1013,
    ...listed[1013],
    meaning: 'Try Again Later',
    references: ['hybi-09670'],
    sources: { meaning: 'hybi-09670', sendable: 'iana', sentBy: 'hybi-09670' }
  },
  1014: {
    code: 1014,
    ...listed[1014],
    meaning: 'Bad Gateway',
    references: ['hybi-10748'],
    sources: { meaning: 'hybi-10748', sendable: 'iana', sentBy: 'hybi-10748' },
    note: 'Older copies of the registry have a sentence like that of HTTP 502 in place of the two words.'
  },
  1015: {
    code: 1015,
    ...listed[1015],
    meaning: 'TLS handshake',
    references: ['rfc6455'],
    sources: { meaning: 'rfc6455-7.4.1', sendable: 'rfc6455-7.4.1', sentBy: 'rfc6455-7.4.1' }
  },
  3000: {
    code: 3000,
    ...listed[3000],
    meaning: 'Unauthorized',
    references: null,
    sources: { meaning: 'iana', sendable: 'rfc6455-7.4.2', sentBy: 'rfc6455-7.4.2' },
    note: 'The reference could not be verified, so what it says about use and sender is not known here.'
  },
  3003: {
    code: 3003,
    ...listed[3003],
    meaning: 'Forbidden',
    references: null,
    sources: { meaning: 'iana', sendable: 'rfc6455-7.4.2', sentBy: 'rfc6455-7.4.2' },
    note: 'The reference could not be verified, so what it says about use and sender is not known here.'
  },
  3008: {
    code: 3008,
    ...listed[3008],
    meaning: 'Timeout',
    references: null,
    sources: { meaning: 'iana', sendable: 'rfc6455-7.4.2', sentBy: 'rfc6455-7.4.2' },
    note: 'The reference could not be verified, so what it says about use and sender is not known here.'
  }
} as const satisfies { readonly [Code in RegisteredCode]: Row<Code> }

/** The row of a number that has been checked. */
export function registered(code: number): (typeof registry)[RegisteredCode] | undefined {
  return registry[code as RegisteredCode]
}
