import { advice, unlistedAdvice } from './advice.js'
import { checkCode } from './check.js'
import { findIn } from './define.js'
import type {
  Description,
  DescriptionWith,
  OwnDescription,
  RegisteredDescription,
  ReservedDescription,
  UnlistedDescription
} from './description.js'
import type { RegisteredCode } from './listed.js'
import { rangeAt, type CodeRange } from './ranges.js'
import { registered, type registry } from './registry.js'
import { semantics } from './semantics.js'
import { sources } from './sources.js'

type Row = (typeof registry)[RegisteredCode]

/**
 * What is known about a number in the place of a close code. Every number that a Close frame can carry has an answer.
 *
 * `kind` is one of
 * - `registered`: in the registry, and may be sent;
 * - `reserved`: in the registry, and may not be sent (1004, 1005, 1006, 1015);
 * - `unassigned`: 1016-2999, kept for the protocol;
 * - `library`: 3000-3999, for libraries, frameworks and applications, no registration known;
 * - `private`: 4000-4999, by agreement of the two endpoints;
 * - `unused`: 0-999;
 * - `outside`: 5000-65535.
 *
 * @param code An integer from 0 to 65535.
 * @param codes What `defineCloseCodes` returned: its codes are described by the names and descriptions that you gave
 * them. A number counts as nothing, so that the function can be handed to `map`, which passes an index.
 * @returns A new object, whose parts may be those of the tables; later versions may add properties to it.
 * @throws TypeError when `code` is not a number, or `codes` is no such definition.
 * @throws RangeError when `code` is not an integer from 0 to 65535.
 * @example
 * describe(1013).meaning // 'Try Again Later'
 * describe(1006).sendable // false
 * describe(4001).kind // 'private'
 * describe(1013).reconnect.kind // 'backoff'
 * describe(4001, AppCode).name // 'SessionExpired'
 * @see RFC 6455, section 7.4; IANA's WebSocket Close Code Number Registry; each answer names its own `sources`
 */
export function describe<const Code extends number, Codes extends Readonly<Record<string, number>>>(
  code: Code,
  codes: Codes
): DescriptionWith<Codes, Code>
export function describe<const Code extends number>(code: Code, index?: number): Description<Code>
export function describe(
  code: number,
  codes?: Readonly<Record<string, number>> | number
): Description | OwnDescription {
  const description = describeChecked(checkCode('describe', code))
  if (codes === undefined || typeof codes === 'number') return description
  const found = findIn('describe', codes, description.code)
  if (found === undefined) return description
  return { ...description, name: found.name, description: found.description } as OwnDescription
}

function describeChecked(code: number): Description {
  const row = registered(code)
  const range = rangeAt(code)
  return row ? describeListed(row, range) : describeUnlisted(code, range)
}

function describeListed(row: Row, range: CodeRange): RegisteredDescription | ReservedDescription {
  // The compiler does not see that `kind` follows from `sendable`, and that no reserved row lacks its references.
  return {
    code: row.code,
    kind: row.sendable ? 'registered' : 'reserved',
    name: row.name,
    meaning: row.meaning,
    description: null,
    range: range.name,
    sendable: row.sendable,
    sentBy: row.sentBy,
    references: row.references?.map((id) => sources[id]) ?? null,
    sources: {
      meaning: sources[row.sources.meaning],
      sendable: sources[row.sources.sendable],
      sentBy: sources[row.sources.sentBy]
    },
    reconnect: advice[row.code],
    aliases: semantics[row.code].aliases,
    disagreements: semantics[row.code].disagreements,
    note: 'note' in row ? row.note : null
  } as RegisteredDescription | ReservedDescription
}

function describeUnlisted(code: number, range: CodeRange): UnlistedDescription {
  const source = sources[range.source]
  return {
    code,
    kind: range.unlisted.kind,
    name: null,
    meaning: null,
    description: null,
    range: range.name,
    sendable: range.unlisted.sendable,
    sentBy: range.unlisted.sentBy,
    references: null,
    sources: { meaning: source, sendable: source, sentBy: source },
    reconnect: unlistedAdvice[range.unlisted.kind],
    aliases: [],
    disagreements: [],
    note: null
  }
}
