import type { Bindings } from '../syntax/bindings.js'
import type { Conditions } from '../receiving/conditions.js'
import type { Constants } from '../codes/constants.js'
import type { Growth } from './growth.js'
import type { Known } from './known.js'
import type { Occurrences } from '../syntax/occurrences.js'
import type { Origins } from '../origins/origins.js'
import type { Places } from './places.js'
import type { Reads } from '../listening/reads.js'
import type { Sockets } from '../sockets/sockets.js'
import type { Amount } from './waits.js'
import type { Node } from '../syntax/syntax.js'

/** What a condition comes to on one way, for one received code. */
export interface Truth {
  /** Null: either, for all that is known. */
  readonly truth: boolean | null
  /** Whether the code itself is written in it. */
  readonly names: boolean
}

export interface Amounts {
  /** What an expression comes to, as far as a way has settled it. */
  of(node: Node, known: Known): Amount
  decide(test: Node, known: Known): Truth
}

export interface AmountSources {
  readonly bindings: Bindings
  readonly origins: Origins
  readonly constants: Constants
  readonly conditions: Conditions
  readonly reads: Reads
  readonly places: Places
  readonly growth: Growth
  readonly sockets: Sockets
  readonly found: Occurrences
  /** Functions of the project that calculate a wait which grows. */
  readonly helpers: ReadonlySet<string>
}
