// What was said beside what was seen.
import type { Behaviour } from './classify.js'
import type { Observation } from './observe.js'
import type { Module } from './modules.js'
import type { Verdict } from './judge.js'

/** `unknown`: nothing is claimed of a module that comes back. */
export type Standing = 'agreed' | 'unknown' | 'disagreed'

export interface Comparison {
  readonly module: Module
  readonly observation: Observation
  readonly standing: Standing
  /** What keeps the module from passing, for a reader. */
  readonly failure: string | null
}

/** @param verdicts about each close handler of the module */
export function compare(module: Module, verdicts: readonly Verdict[], observation: Observation): Comparison {
  const said = [...new Set(verdicts.filter((verdict) => verdict !== 'unknown'))]
  const standing = standingOf(said, observation.behaviour)
  return { module, observation, standing, failure: failureOf(module, said, observation, standing) }
}

function standingOf(said: readonly Verdict[], behaviour: Behaviour): Standing {
  if (said.length > 0) return said.every((verdict) => verdict === behaviour) ? 'agreed' : 'disagreed'
  // Of one that does not come round there is nothing to say.
  return behaviour === 'stopped' || behaviour === 'once' ? 'agreed' : 'unknown'
}

function failureOf(module: Module, said: readonly Verdict[], seen: Observation, standing: Standing): string | null {
  const { broken, behaviour, threw } = seen
  if (broken !== null) return [`${module.name} ${broken}`, ...threw].join('\n')
  const does = threw.length > 0 && behaviour === 'stopped' ? 'throws' : behaviour
  const waits = sayWaits(seen)
  if (does !== module.purpose || (threw.length > 0 && does !== 'throws'))
    return [`${module.name} was written to be ${module.purpose}, and was ${does}: ${waits}`, ...threw].join('\n')
  if (standing === 'disagreed') return `${module.name}: verdict ${said.join(', ')}, behaviour ${behaviour}: ${waits}`
  return null
}

/** `0, 1000, 5000 ms`; both lists where random numbers were drawn. */
export function sayWaits({ waits }: Pick<Observation, 'waits'>): string {
  const lists = waits.map((list) =>
    list.length > 0 ? `${list.map((wait) => Math.round(wait)).join(', ')} ms` : 'never back'
  )
  return [...new Set(lists)].join(' or ')
}
