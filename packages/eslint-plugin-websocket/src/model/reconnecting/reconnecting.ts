import type { Bindings } from '../syntax/bindings.js'
import type { Conditions } from '../receiving/conditions.js'
import type { Constants } from '../codes/constants.js'
import { createDelays } from './delay.js'
import { createEffects } from './effects.js'
import { createGrowth } from './growth.js'
import type { Handler } from '../listening/handlers.js'
import { createLifecycle } from './lifecycle.js'
import { createMoving } from './moving.js'
import type { Occurrences } from '../syntax/occurrences.js'
import type { Origins } from '../origins/origins.js'
import { createPlaces } from './places.js'
import type { Reads } from '../listening/reads.js'
import { createReconnects, type Reconnects } from './reconnects.js'
import type { Sockets } from '../sockets/sockets.js'
import type { Surroundings } from '../syntax/surroundings.js'
import type { VisitorKeys } from '../syntax/syntax.js'
import { createUncertainty } from './uncertainty.js'

export interface Sources {
  readonly bindings: Bindings
  readonly conditions: Conditions
  readonly constants: Constants
  readonly found: Occurrences
  readonly origins: Origins
  readonly reads: Reads
  readonly sockets: Sockets
  readonly surroundings: Surroundings
  readonly visitorKeys: VisitorKeys
}

/** Puts the layers of this folder together for one file, once for each list of helpers. */
export function lazyReconnecting(
  sources: () => Sources,
  handlers: () => readonly Handler[]
): (helpers: readonly string[]) => Reconnects {
  const known = new Map<string, Reconnects>()
  return (helpers) => {
    const key = helpers.join()
    const made = known.get(key) ?? createReconnecting(handlers(), sources(), new Set(helpers))
    known.set(key, made)
    return made
  }
}

function createReconnecting(handlers: readonly Handler[], sources: Sources, helpers: ReadonlySet<string>): Reconnects {
  const { bindings, constants, found, origins, sockets, surroundings, visitorKeys } = sources
  const places = createPlaces(bindings, found)
  return createReconnects(handlers, {
    ...sources,
    places,
    growth: createGrowth(bindings, origins, constants, places, visitorKeys),
    delays: createDelays(origins),
    effects: createEffects(bindings, found, origins, surroundings),
    lifecycle: createLifecycle(found, origins, sockets, places, surroundings),
    uncertainty: createUncertainty(found, origins, places, surroundings),
    moving: createMoving(origins, places, surroundings),
    helpers,
    work: { file: 0 }
  })
}
