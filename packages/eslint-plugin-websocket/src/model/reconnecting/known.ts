import { propertyOf, type PlaceKey } from './places.js'
import type { Amount } from './waits.js'
import type { Node } from '../syntax/syntax.js'

/** What one way through the program has settled so far: places, and the results of the calls in the current statement. */
export interface Known {
  readonly places: ReadonlyMap<PlaceKey, Amount>
  readonly results: ReadonlyMap<Node, Amount>
  /** What the way has changed to something that may be another each time. */
  readonly changed: ReadonlySet<PlaceKey>
  /** Whether another socket may have taken the place of the one whose handler runs. */
  readonly isReplaced?: boolean
}

const noResults: ReadonlyMap<Node, Amount> = new Map()
export const nothingKnown: Known = { places: new Map(), results: noResults, changed: new Set() }

/** @param amount null when it is not known what the place holds now */
export function put(known: Known, key: PlaceKey, amount: Amount | null): Known {
  const places = new Map(known.places)
  // The same property of another object may be the same object by another name.
  if (typeof key === 'string') {
    const property = propertyOf(key)
    for (const other of places.keys())
      if (typeof other === 'string' && other !== key && propertyOf(other) === property) places.delete(other)
    // What is known of an object is not known of the one that takes its place.
    for (const other of places.keys())
      if (typeof other === 'string' && other.startsWith(`${key}.`)) places.delete(other)
  }
  if (amount) places.set(key, amount)
  else places.delete(key)
  return { ...known, places }
}

export function settle(known: Known, node: Node, amount: Amount): Known {
  return { ...known, results: new Map(known.results).set(node, amount) }
}

/** Forgets the results of a statement that has ended, where others stand in their place. */
export function withResults(known: Known, results: ReadonlyMap<Node, Amount> = noResults): Known {
  return known.results === results ? known : { ...known, results }
}

export function change(known: Known, key: PlaceKey): Known {
  return known.changed.has(key) ? known : { ...known, changed: new Set([...known.changed, key]) }
}

/** What several ways have in common. */
export function common(all: readonly Known[]): Known {
  const [first, ...others] = all
  if (!first) return nothingKnown
  const shared = [...first.places].filter(([key, amount]) =>
    others.every(({ places }) => {
      const other = places.get(key)
      return other?.value === amount.value && other.level === amount.level
    })
  )
  return { places: new Map(shared), results: noResults, changed: new Set(all.flatMap((one) => [...one.changed])) }
}
