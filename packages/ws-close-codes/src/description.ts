import type { advice, unlistedAdvice, Reconnect } from './advice.js'
import type { CloseCodeName } from './catalog.js'
import type { Disagreement } from './disagreement.js'
import type { RegisteredCode } from './listed.js'
import type { CodeRange, RangeName, RangeNameOf } from './ranges.js'
import type { registry } from './registry.js'
import type { semantics } from './semantics.js'
import type { Sender } from './sender.js'
import type { Source } from './sources.js'

interface Statements {
  readonly code: number
  /** What a definition of your own says about the code, otherwise null: `explain` has the words for every code. */
  readonly description: string | null
  readonly range: RangeName
  /** Whether an endpoint may put the code into a Close frame. */
  readonly sendable: boolean
  /** Who is meant to send the code. */
  readonly sentBy: Sender
  /** Where it is written what the code says, whether it is `sendable`, and by whom. */
  readonly sources: { readonly meaning: Source; readonly sendable: Source; readonly sentBy: Source }
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
  readonly description: null
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
  readonly description: null
  /** The constant in the catalog, or null for 1004. */
  readonly name: CloseCodeName | null
  /** IANA's wording. */
  readonly meaning: string
  readonly references: readonly Source[]
  readonly sendable: false
  readonly sentBy: 'nobody'
}

/** A code of your own, by a definition of `defineCloseCodes`. */
export interface OwnDescription<Code extends number = number, Name extends string = string> extends Statements {
  readonly code: Code
  readonly kind: 'private'
  readonly name: Name
  readonly meaning: null
  readonly range: 'private'
  readonly references: null
  readonly sendable: true
  readonly sentBy: 'either'
  readonly reconnect: (typeof unlistedAdvice)['private']
}

/** A number that the registry does not list. */
export interface UnlistedDescription extends Statements {
  readonly kind: CodeRange['unlisted']['kind']
  readonly description: null
  readonly name: null
  readonly meaning: null
  readonly references: null
}

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

/** The same for a call with a definition of your own codes. */
export type DescriptionWith<Codes, Code extends number = number> = number extends Code
  ? Description | OwnOf<Codes, Extract<Codes[keyof Codes], number>>
  : Code extends Codes[keyof Codes]
    ? OwnOf<Codes, Code>
    : Description<Code>

type OwnOf<Codes, Code extends number> = Code extends number
  ? OwnDescription<Code, { [Name in keyof Codes]: Codes[Name] extends Code ? Name : never }[keyof Codes] & string>
  : never
