import type { Engine } from './engine.js'
import { execute } from './execution.js'
import { nothingKnown, type Known } from './known.js'
import type { Entry } from './lifecycle.js'
import { keyOf, type Dial, type State } from './state.js'
import type { PlaceKey } from './places.js'
import { isLonger, type Amount } from './waits.js'

/** A way that comes back to its handler. */
export interface Round {
  readonly state: State
  /** The connection that is made first on it. */
  readonly dial: Dial
}

export interface Rounds {
  /** As they are when nothing is known of what was before. */
  readonly first: readonly Round[]
  /** As they are from then on: a guard that the first one has set is set, a counter that an open connection has set back is back. */
  readonly steady: readonly Round[]
}

/** A handler that cannot be followed for one code, even with its ways joined, is asked about few others. */
const maxFailures = 3
/** More rounds that differ are no loop that anybody can judge. */
const maxRounds = 48

/**
 * Follows a handler round and round: what one round leaves behind is what the next one finds.
 *
 * @returns null when there is too much to follow
 */
export function follow(entry: Entry, code: number, engine: Engine): Rounds | null {
  if (!engine.reach.dials(entry.fn)) return null
  const failures = engine.heavy.get(entry.fn) ?? 0
  if (failures > maxFailures) return null
  const exact = failures > 0 ? null : followBy(entry, code, engine)
  if (exact) return exact
  const joined = followBy(entry, code, engine, 'joined')
  engine.heavy.set(entry.fn, Math.max(1, joined ? failures : failures + 2))
  return joined
}

function followBy(entry: Entry, code: number, engine: Engine, how?: 'joined'): Rounds | null {
  const seen = new Map<string, readonly Round[] | null>()
  const from = (known: Known): readonly Round[] | null => {
    const key = keyOf(known)
    const before = seen.get(key)
    if (before !== undefined) return before
    const states = seen.size >= maxRounds ? null : execute(entry, code, known, engine, how)
    const rounds =
      states?.flatMap((state) => {
        const [dial, ...others] = state.loops
        return dial ? [{ state, dial: others.reduce(sooner, dial) }] : []
      }) ?? null
    seen.set(key, rounds)
    return rounds
  }
  const first = from(nothingKnown)
  if (!first) return null
  const lasting: Round[] = []
  const steady = new Set<Round>()
  for (const one of first) {
    const known = left(one.state.known)
    const second = from(known)
    if (!second) return null
    for (const two of second) {
      const third = from(shared(known, left(two.state.known), engine))
      if (!third) return null
      for (const three of third) steady.add(three)
      if (third.length > 0 && !lasting.includes(one)) lasting.push(one)
    }
  }
  return { first: lasting, steady: [...steady] }
}

const isFixed = ({ level }: Amount) => level === 'constant' || level === 'configured'

/** What a round leaves behind. What has grown since it was set back is another amount in the next round. */
function left({ places }: Known): Known {
  return {
    ...nothingKnown,
    places: new Map(
      [...places].filter(([, amount]) => !(amount.value === null && isFixed(amount) && amount.counters.size > 0))
    )
  }
}

/** What stays as it was, and what has become more. */
function shared(before: Known, now: Known, { growth }: Engine): Known {
  const same = [...now.places].flatMap(([key, amount]): [PlaceKey, Amount][] => {
    const old = before.places.get(key)
    if (old?.value === amount.value && old.level === amount.level) return [[key, amount]]
    const grown = growth.of(key)
    const isMore =
      typeof amount.value === 'number' && typeof old?.value === 'number' && amount.value > Math.max(old.value, 0)
    return isMore && grown ? [[key, { ...grown, isPositive: true }]] : []
  })
  return { ...nothingKnown, places: new Map(same) }
}

function sooner(a: Dial, b: Dial): Dial {
  if (a.wait.level !== b.wait.level) return isLonger(a.wait.level, b.wait.level) ? b : a
  return Number(b.wait.value) < Number(a.wait.value) ? b : a
}
