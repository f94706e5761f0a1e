import type { AmountSources } from './amount-sources.js'
import type { Blindness } from './blindness.js'
import type { Delays } from './delay.js'
import type { Effects } from './effects.js'
import type { Lifecycle } from './lifecycle.js'
import type { Moving } from './moving.js'
import type { Reach } from './reach.js'
import type { Work } from './state.js'
import type { Surroundings } from '../syntax/surroundings.js'
import type { FunctionNode } from '../syntax/syntax.js'
import type { Uncertainty } from './uncertainty.js'

/** The layers that a handler is followed with. */
export interface Engine extends AmountSources {
  readonly blindness: Blindness
  readonly delays: Delays
  readonly surroundings: Surroundings
  readonly effects: Effects
  readonly lifecycle: Lifecycle
  readonly uncertainty: Uncertainty
  readonly moving: Moving
  readonly reach: Reach
  readonly work: Work
  /** Handlers with more ways through them than are followed one by one, and how often that was too much even so. */
  readonly heavy: Map<FunctionNode, number>
}
