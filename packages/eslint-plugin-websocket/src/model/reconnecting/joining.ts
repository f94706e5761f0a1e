import type { Known } from './known.js'
import { amountKey, idOf, type Dial, type Pending, type State } from './state.js'
import { anything, type Amount } from './waits.js'

/**
 * Ways that have come to the same connections and timers, as one: known is then what they have in common, and no wait.
 * That is enough where only matters that there is a way, and there are more ways than anybody follows.
 */
export function join(states: readonly State[]): State[] {
  const joined = new Map<string, State>()
  for (const state of states) {
    const key = stageOf(state)
    const same = joined.get(key)
    joined.set(key, same ? joinTwo(same, state) : state)
  }
  return [...joined.values()]
}

/** How far a way has come, whatever it knows. */
function stageOf(state: State): string {
  const { dials, loops, pending, opens, later, running } = state
  const lists: (readonly unknown[])[] = [
    dials.map(({ construction }) => construction),
    dials.map(({ start }) => start),
    loops.map(({ construction }) => construction),
    pending.map(({ call }) => call),
    opens,
    later,
    running,
    [state.start, state.timer]
  ]
  const flags = [state.names, state.unsure, state.stops, state.done, state.known.isReplaced === true]
  return `${lists.map((list) => list.map(idOf).join(',')).join('|')}/${flags.join()}`
}

function joinTwo(a: State, b: State): State {
  const dials = a.dials.map((dial, index) => joinDials(dial, b.dials[index]!))
  return {
    ...a,
    known: joinKnown(a.known, b.known),
    wait: joinWaits(a.wait, b.wait),
    guards: union(a.guards, b.guards),
    dials,
    loops: a.loops.map((loop) => dials[a.dials.indexOf(loop)] ?? loop),
    pending: a.pending.map((one, index): Pending => ({ ...one, wait: joinWaits(one.wait, b.pending[index]!.wait) })),
    writes: union(a.writes, b.writes),
    early: union(a.early, b.early),
    maybe: union(a.maybe, b.maybe),
    renews: a.renews || b.renews,
    answer: a.answer && b.answer && isSame(a.answer, b.answer) ? a.answer : null
  }
}

function joinDials(a: Dial, b: Dial): Dial {
  if (a === b) return a
  const guards = union(a.guards, b.guards)
  return { ...a, wait: joinWaits(a.wait, b.wait), guards, names: a.names || b.names, moves: a.moves || b.moves }
}

function joinKnown(a: Known, b: Known): Known {
  return {
    ...a,
    places: both(a.places, b.places),
    results: both(a.results, b.results),
    changed: union(a.changed, b.changed)
  }
}

function both<Key>(a: ReadonlyMap<Key, Amount>, b: ReadonlyMap<Key, Amount>): ReadonlyMap<Key, Amount> {
  if (a === b) return a
  return new Map(
    [...a].filter(([key, amount]) => {
      const other = b.get(key)
      return other !== undefined && isSame(amount, other)
    })
  )
}

const isSame = (a: Amount, b: Amount): boolean => a === b || amountKey(a) === amountKey(b)
const joinWaits = (a: Amount, b: Amount): Amount => (isSame(a, b) ? a : anything)

function union<Item>(a: ReadonlySet<Item>, b: ReadonlySet<Item>): ReadonlySet<Item> {
  return a === b ? a : new Set([...a, ...b])
}
