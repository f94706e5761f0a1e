// What the waits between connections come to.

/**
 * `none`: back at once. `fixed`: always after the same time. `growing`: later and later, or until a cap.
 * `stopped`: never back. `once`: back a single time. `uneven`: none of these, as a first try at once and a wait after it.
 */
export type Behaviour = 'none' | 'fixed' | 'growing' | 'stopped' | 'once' | 'uneven'

/** What a browser makes of `setTimeout(f, 0)` where timers set timers. */
const atOnce = 4

/** By how much a wait has to exceed another to be a longer one. */
const rise = 1.05

/** @param waits milliseconds between a close and the next connection, in order */
export function classify(waits: readonly number[]): Behaviour {
  const [first] = waits
  if (first === undefined) return 'stopped'
  if (waits.length === 1) return 'once'
  if (waits.every((wait) => wait <= atOnce)) return 'none'
  if (Math.max(...waits) <= Math.min(...waits) * rise) return 'fixed'
  const neverFalls = waits.every((wait, index) => index === 0 || wait * rise >= waits[index - 1]!)
  // 0, 5000, 5000: a first try at once is no growth.
  const positive = waits.filter((wait) => wait > atOnce)
  return neverFalls && positive.at(-1)! > positive[0]! * rise ? 'growing' : 'uneven'
}

/**
 * One behaviour of a module that draws random numbers, from runs with the lowest and the highest of them.
 * What only spreads stays alike in each; what grows in one of them grows.
 */
export function combine(runs: readonly Behaviour[]): Behaviour {
  const seen = new Set(runs)
  const [only] = seen
  if (only !== undefined && seen.size === 1) return only
  const loops = (['none', 'fixed', 'growing'] as const).filter((one) => seen.has(one))
  return loops.length === seen.size ? (loops.at(-1) ?? 'uneven') : 'uneven'
}
