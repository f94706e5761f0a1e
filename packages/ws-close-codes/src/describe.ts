import { advice, unlistedAdvice, type Reconnect } from './advice.js'
import type { CloseCodeName } from './catalog.js'
import { checkCode } from './check.js'
import type { RegisteredCode } from './listed.js'
import { rangeAt, type CodeRange, type RangeName, type RangeNameOf } from './ranges.js'
import { registered, type registry } from './registry.js'
import { semantics, type Disagreement } from './semantics.js'
import type { Sender } from './sender.js'
import { sources, type Source } from './sources.js'

interface Statements {
  readonly code: number
  /** What the code says, as a whole sentence. */
  readonly sentence: string
  readonly range: RangeName
  /** Whether an endpoint may put the code into a Close frame. */
  readonly sendable: boolean
  /** Who is meant to send the code. */
  readonly sentBy: Sender
  /** Where the sentence, `sendable` and `sentBy` are written. */
  readonly sources: { readonly sentence: Source; readonly sendable: Source; readonly sentBy: Source }
  /** What a client does after it has received the code. `sources[reconnect.source]` is where this comes from. */
  readonly reconnect: Reconnect
  /** Names that published code uses for the same code. */
  readonly aliases: readonly string[]
  /** What sources disagree about, and what is followed here. */
  readonly disagreements: readonly Disagreement[]
  /** What to know before relying on all this, or null. */
  readonly note: string | null
}

/** A code that the registry lists and that may be sent. */
export interface RegisteredDescription extends Statements {
  readonly kind: 'registered'
  /** The constant in the catalog. */
  readonly name: CloseCodeName
  /** IANA's wording. */
  readonly meaning: string
  /** The documents that IANA refers to, or null where this could not be verified; `note` says so then. */
  readonly references: readonly Source[] | null
  readonly sendable: true
}

/** A code that the registry lists and that nobody may send. */
export interface ReservedDescription extends Statements {
  readonly kind: 'reserved'
  /** The constant in the catalog, or null for 1004. */
  readonly name: CloseCodeName | null
  /** IANA's wording. */
  readonly meaning: string
  readonly references: readonly Source[]
  readonly sendable: false
  readonly sentBy: 'nobody'
}

/** A number that the registry does not list. */
export interface UnlistedDescription extends Statements {
  readonly kind: CodeRange['unlisted']['kind']
  readonly name: null
  readonly meaning: null
  readonly references: null
}

type Row = (typeof registry)[RegisteredCode]

type Listed<Code extends RegisteredCode> = Pick<(typeof registry)[Code], 'code' | 'name' | 'meaning' | 'sentBy'> &
  Pick<(typeof semantics)[Code], 'aliases' | 'disagreements'> & {
    readonly reconnect: (typeof advice)[Code]
  } & ((typeof registry)[Code]['sendable'] extends true ? RegisteredDescription : ReservedDescription)

type UnlistedAt<Code extends number> = Extract<CodeRange, { name: RangeNameOf<Code> }>['unlisted']

type Unlisted<Code extends number> = UnlistedDescription &
  Pick<UnlistedAt<Code>, 'kind' | 'sendable' | 'sentBy'> & {
    readonly code: Code
    readonly reconnect: (typeof unlistedAdvice)[UnlistedAt<Code>['kind']]
  }

/** What `describe` returns: for a literal code the facts about that code, otherwise a union to narrow by `kind`. */
export type Description<Code extends number = number> = number extends Code
  ? RegisteredDescription | ReservedDescription | UnlistedDescription
  : Code extends RegisteredCode
    ? Listed<Code> & { readonly range: RangeNameOf<Code> }
    : Unlisted<Code> & { readonly range: RangeNameOf<Code> }

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
 * @returns A new object, whose parts may be those of the tables; later versions may add properties to it.
 * @throws TypeError when `code` is not a number.
 * @throws RangeError when `code` is not an integer from 0 to 65535.
 * @example
 * describe(1013).meaning // 'Try Again Later'
 * describe(1006).sendable // false
 * describe(4001).kind // 'private'
 * describe(1013).reconnect.kind // 'backoff'
 * @see RFC 6455, section 7.4; IANA's WebSocket Close Code Number Registry; each answer names its own `sources`
 */
export function describe<const Code extends number>(code: Code): Description<Code> {
  return describeChecked(checkCode('describe', code)) as Description<Code>
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
    sentence: row.sentence,
    range: range.name,
    sendable: row.sendable,
    sentBy: row.sentBy,
    references: row.references?.map((id) => sources[id]) ?? null,
    sources: {
      sentence: sources[row.sources.sentence],
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
    sentence: range.unlisted.sentence,
    range: range.name,
    sendable: range.unlisted.sendable,
    sentBy: range.unlisted.sentBy,
    references: null,
    sources: { sentence: source, sendable: source, sentBy: source },
    reconnect: unlistedAdvice[range.unlisted.kind],
    aliases: [],
    disagreements: [],
    note: null
  }
}
