import type { AmountSources } from './amount-sources.js'
import { amountKey, idOf, listKey, type Dial, type Pending, type State } from './state.js'
import type { Known } from './known.js'
import type { PlaceKey } from './places.js'
import { anything, type Amount } from './waits.js'
import type { Node } from '../syntax/syntax.js'

/**
 * Makes one way of those that have done the same: of what they know, only what all of them know is left, and whatever
 * one of them has written or asked counts for all. Ways that differ in lines by which something grows, or is set back,
 * have not done the same.
 */
export function join(states: readonly State[], { growth, places }: AmountSources): State[] {
  const counts = (line: Node): boolean => {
    const place = placeOf(line)
    const key = place && places.key(place)
    return key !== null && growth.of(key) !== null
  }
  const alike = new Map<string, State>()
  for (const state of states) {
    const key = deedsKey(state, counts)
    const same = alike.get(key)
    alike.set(key, same ? both(same, state) : state)
  }
  return [...alike.values()]
}

/** What a line puts something into. */
function placeOf(line: Node): Node | null {
  switch (line.type) {
    case 'AssignmentExpression':
      return line.left
    case 'UpdateExpression':
      return line.argument
    case 'VariableDeclarator':
      return line.id
    default:
      return null
  }
}

function both(a: State, b: State): State {
  const dials = new Map(a.dials.map((one, index) => [one, bothDials(one, b.dials[index]!)]))
  return {
    ...a,
    known: shared(a.known, b.known),
    dials: [...dials.values()],
    loops: a.loops.map((one) => dials.get(one) ?? one),
    guards: union(a.guards, b.guards),
    writes: union(a.writes, b.writes),
    early: union(a.early, b.early),
    maybe: union(a.maybe, b.maybe),
    mayStop: a.mayStop && b.mayStop,
    renews: a.renews || b.renews
  }
}

function bothDials(a: Dial, b: Dial): Dial {
  return a === b ? a : { ...a, guards: union(a.guards, b.guards) }
}

function shared(a: Known, b: Known): Known {
  const places = [...a.places].flatMap(([key, amount]): [PlaceKey, Amount][] => {
    const other = b.places.get(key)
    if (!other) return []
    if (other === amount || amountKey(other) === amountKey(amount)) return [[key, amount]]
    // `if (attempt > 3) wait = 30_000`: a wait that is one or the other is no constant one.
    return [amount, other].some(({ value }) => typeof value === 'number') ? [[key, anything]] : []
  })
  return { ...a, places: new Map(places), changed: union(a.changed, b.changed) }
}

function union<One>(a: ReadonlySet<One>, b: ReadonlySet<One>): ReadonlySet<One> {
  return a === b ? a : new Set([...a, ...b])
}

function deedsKey(state: State, counts: (line: Node) => boolean): string {
  const { known, dials, loops, pending, answer } = state
  const counting = (lines: ReadonlySet<Node>) =>
    listKey([...lines].filter(counts))
      .split(',')
      .sort()
      .join()
  return [
    [...known.results].map(([node, amount]) => `${idOf(node)}=${amountKey(amount)}`).join(';'),
    String(known.isReplaced),
    amountKey(state.wait),
    [idOf(state.start), idOf(state.timer)].join(),
    [state.names, state.unsure, state.stops, state.done].join(),
    dials.map(dialKey).join(';'),
    loops.map((one) => dials.indexOf(one)).join(),
    pending.map(pendingKey).join(';'),
    [state.opens, state.later, state.running].map(listKey).join('|'),
    [counting(state.writes), counting(state.early)].join('|'),
    answer ? amountKey(answer) : ''
  ].join('/')
}

function dialKey({ construction, wait, start, timer, names, moves }: Dial): string {
  return [idOf(construction), amountKey(wait), idOf(start), idOf(timer), names, moves].join()
}

function pendingKey({ call, functions, wait, start }: Pending): string {
  return [idOf(call), listKey(functions), amountKey(wait), idOf(start)].join()
}
