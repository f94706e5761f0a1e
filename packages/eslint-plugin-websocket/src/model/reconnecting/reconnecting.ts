import type { Bindings } from '../syntax/bindings.js'
import { createConditions, type Conditions } from '../receiving/conditions.js'
import type { Constants } from '../codes/constants.js'
import { createBlindness } from './blindness.js'
import { createAnswers } from './answers.js'
import { findBound } from './bound.js'
import { findConfigured, type Configured } from './configured.js'
import { createDelays } from './delay.js'
import { createEffects } from './effects.js'
import { createGrowth } from './growth.js'
import { findDuplicates, type Duplicate } from './duplicates.js'
import type { Engine } from './engine.js'
import { findHandlers, type Handler } from '../listening/handlers.js'
import { lazy } from '../origins/memo.js'
import type { Send } from '../sending/sends.js'
import { findLeftAlone } from './left-alone.js'
import { findPending } from './pending.js'
import { findUncancelled, type Uncancelled } from './uncancelled.js'
import { createLifecycle } from './lifecycle.js'
import { createMoving } from './moving.js'
import type { Occurrences } from '../syntax/occurrences.js'
import type { Entries } from '../sockets/entries.js'
import type { Origins } from '../origins/origins.js'
import { withOptions } from './options.js'
import type { Outside } from '../sockets/outside.js'
import type { Types } from '../syntax/types.js'
import { createPlaces } from './places.js'
import { createReads, type Reads } from '../listening/reads.js'
import { createReach } from './reach.js'
import { findRepeated } from './repeated.js'
import { createReconnects, type Reconnects } from './reconnects.js'
import type { Sockets } from '../sockets/sockets.js'
import type { Surroundings } from '../syntax/surroundings.js'
import type { VisitorKeys } from '../syntax/syntax.js'
import { createUncertainty } from './uncertainty.js'

export interface Sources {
  readonly bindings: Bindings
  readonly conditions: Conditions
  readonly constants: Constants
  readonly entries: Entries
  readonly found: Occurrences
  readonly origins: Origins
  readonly outside: Outside
  readonly reads: Reads
  readonly sockets: Sockets
  readonly surroundings: Surroundings
  readonly types: Types
  readonly visitorKeys: VisitorKeys
  readonly sends: () => readonly Send[]
}

export interface Reconnecting extends Reconnects {
  duplicates(): readonly Duplicate[]
  uncancelled(): readonly Uncancelled[]
  configured(): readonly Configured[]
}

/** The same with the sockets that a constructor makes which is an option. */
function widened(strict: readonly Handler[], given: Sources): { handlers: readonly Handler[]; sources: Sources } {
  const { bindings, constants, entries, found, origins, outside, types } = given
  const sockets = withOptions(given.sockets, origins, entries)
  const handlers = findHandlers(found, origins, sockets)
  if (handlers.length === strict.length) return { handlers: strict, sources: { ...given, sockets } }
  const reads = createReads(origins, types, outside, entries, () => handlers)
  const conditions = createConditions(bindings, origins, found, constants, reads)
  return { handlers, sources: { ...given, sockets, reads, conditions } }
}

/** Puts the layers of this folder together for one file, once for each list of helpers. */
export function lazyReconnecting(
  sources: () => Sources,
  handlers: () => readonly Handler[]
): (helpers: readonly string[]) => Reconnecting {
  const known = new Map<string, Reconnecting>()
  return (helpers) => {
    const key = helpers.join()
    const made = known.get(key) ?? createReconnecting(handlers(), sources(), new Set(helpers))
    known.set(key, made)
    return made
  }
}

function createReconnecting(strict: readonly Handler[], given: Sources, helpers: ReadonlySet<string>): Reconnecting {
  const { handlers, sources } = widened(strict, given)
  const { sockets } = sources
  const { bindings, constants, found, origins, surroundings, visitorKeys } = sources
  const places = createPlaces(bindings, found)
  const effects = createEffects(bindings, found, origins, surroundings)
  const reach = createReach(origins, sockets, effects, surroundings)
  const bound = findBound(handlers, found, surroundings)
  const engine: Engine = {
    ...sources,
    places,
    blindness: createBlindness(handlers, { ...sources, reach }),
    growth: createGrowth(bindings, origins, constants, places, visitorKeys),
    delays: createDelays(origins),
    effects,
    reach,
    lifecycle: createLifecycle(found, origins, sockets, places, reach),
    uncertainty: createUncertainty(found, origins, places, surroundings, sources.reads),
    moving: createMoving(origins, places, surroundings),
    helpers,
    work: { file: 0 },
    heavy: new Map()
  }
  const answers = lazy(() => createAnswers(engine))
  const reconnects = createReconnects(bound, engine)
  const errors = () => findBound(findHandlers(found, origins, sockets, 'error'), found, surroundings)
  return {
    ...reconnects,
    duplicates: lazy(() => findDuplicates(bound, errors(), engine)),
    uncancelled: lazy(() => {
      const sends = sources.sends()
      const pending = findPending(sends, bound, reconnects, engine)
      const others = findLeftAlone(sends, bound, reconnects, engine).filter(
        ({ timer }) => !pending.some((one) => one.timer === timer)
      )
      return [...findUncancelled(sends, bound, reconnects, engine), ...pending, ...others]
    }),
    configured: lazy(() => [...findConfigured(engine, answers()), ...findRepeated(engine, answers())])
  }
}
