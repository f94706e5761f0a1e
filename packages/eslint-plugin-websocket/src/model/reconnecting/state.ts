import { nothingKnown, type Known } from './known.js'
import { atOnce, type Amount } from './waits.js'
import type { FunctionNode, Node } from '../syntax/syntax.js'

/** A new connection on the way through a handler. */
export interface Dial {
  readonly construction: Node
  /** How long the way has waited before it. */
  readonly wait: Amount
  /** The call in the handler that leads to it. */
  readonly start: Node
  /** The timer that was set last on the way to it. */
  readonly timer: Node | null
  /** Whether the code is named on the way. */
  readonly names: boolean
  /** Undecided conditions on the way. */
  readonly guards: ReadonlySet<Node>
  /** Whether it goes somewhere else each time. */
  readonly moves: boolean
}

/** A timer that was set on the way, and has not gone off. */
export interface Pending {
  readonly call: Node
  readonly functions: readonly FunctionNode[]
  /** What they are called with; null when nobody knows. */
  readonly given: readonly Node[] | null
  readonly wait: Amount
  readonly start: Node | null
}

/** A way through a handler so far. */
export interface State {
  readonly known: Known
  readonly wait: Amount
  readonly start: Node | null
  readonly timer: Node | null
  readonly names: boolean
  /** Undecided conditions. */
  readonly guards: ReadonlySet<Node>
  /** Whether something on the way cannot be judged: a question to the user, a condition that asks a clock. */
  readonly unsure: boolean
  /** Whether that may keep the way from a new connection after some codes: an answer of somebody else, a method that is replaced. */
  readonly mayStop: boolean
  readonly dials: readonly Dial[]
  /** Those that get the handler again, so that the next close comes back to it. */
  readonly loops: readonly Dial[]
  readonly pending: readonly Pending[]
  /** What runs when a new connection opens, and what runs later than that. */
  readonly opens: readonly FunctionNode[]
  readonly later: readonly FunctionNode[]
  /** Lines that were run and put something into a place. */
  readonly writes: ReadonlySet<Node>
  /** Those of them that change what grows. */
  readonly counted: ReadonlySet<Node>
  /** Those of them that ran before the new connection opened. */
  readonly early: ReadonlySet<Node>
  /** What a timer of an open connection may put into a place meanwhile. */
  readonly maybe: ReadonlySet<object | string>
  /** Whether the way stops a timer, or takes a handler off. */
  readonly stops: boolean
  /** Whether the way may bring new credentials, by the names of what it calls and writes. */
  readonly renews: boolean
  readonly running: readonly FunctionNode[]
  readonly done: 'return' | 'break' | 'exit' | null
  /** What the function that has just ended answers with. */
  readonly answer: Amount | null
}

export function startWith(known: Known = nothingKnown): State {
  return {
    known,
    wait: atOnce,
    start: null,
    timer: null,
    names: false,
    guards: new Set(),
    unsure: false,
    mayStop: false,
    dials: [],
    loops: [],
    pending: [],
    opens: [],
    later: [],
    writes: new Set(),
    counted: new Set(),
    early: new Set(),
    maybe: new Set(),
    stops: false,
    renews: false,
    running: [],
    done: null,
    answer: null
  }
}

/** More ways through a handler than anybody follows: then nothing is said about it. */
const maxPaths = 48
/** As many are followed one by one where there are too many to follow all. */
const fewPaths = 4

/** The steps for one handler, and for all of a file: more are generated code. */
export const maxSteps = 5000
export const maxFileSteps = 100_000

export class TooMuchWork extends Error {}

/** Counts the work on a file. */
export interface Work {
  file: number
}

/** Goes on from every way that has not ended. */
export type Each = (states: readonly State[], next: (state: State) => readonly State[]) => State[]

export interface Steps {
  readonly each: Each
  /** @throws {TooMuchWork} when there were more than the limits allow */
  readonly spend: () => void
}

/**
 * @param combine makes fewer of many ways
 * @throws {TooMuchWork} when the ways or the steps on them are more than the limits
 */
export function createSteps(work: Work, combine: ((states: readonly State[]) => State[]) | null): Steps {
  let steps = 0
  const spend = () => {
    if (++steps > maxSteps || ++work.file > maxFileSteps) throw new TooMuchWork()
  }
  return {
    spend,
    each(states, next) {
      const result =
        states.length === 1 && !states[0]!.done
          ? next(states[0]!)
          : states.flatMap((state) => (state.done ? [state] : next(state)))
      const merged = result.length > 1 ? merge(result) : result
      const distinct = combine && merged.length > fewPaths ? combine(merged) : merged
      if (distinct.length > maxPaths) throw new TooMuchWork()
      return distinct as State[]
    }
  }
}

const ids = new WeakMap<object, number>()
let lastId = 0
export function idOf(object: unknown): string {
  if (typeof object !== 'object' || object === null) return String(object)
  const id = ids.get(object) ?? ++lastId
  ids.set(object, id)
  return `#${id}`
}

export const amountKey = (one: Amount): string =>
  `${one.level},${String(one.value)},${one.isRandom},${one.isCapped},${one.names},${[...one.counters].map(idOf).join('+')}${one.settles ? `(${amountKey(one.settles)})` : ''}`

/** What is known, in a form that is equal for equal knowledge. */
export function keyOf({ places, changed }: Pick<Known, 'places' | 'changed'>): string {
  const parts = [...places].map(([key, amount]) => `${idOf(key)}=${amountKey(amount)}`)
  return `${parts.sort().join(';')}!${[...changed].map(idOf).sort().join(';')}`
}

export const listKey = (list: Iterable<unknown>): string => [...list].map(idOf).join(',')

const waitKey = (one: Amount): string => `${amountKey(one)},${listKey(one.rests ?? [])}`
const dialKey = ({ construction, wait, start, timer, names, moves }: Dial): string =>
  `${listKey([construction, start, timer])},${names},${moves},${waitKey(wait)}`
const pendingKey = ({ call, functions, wait, start }: Pending): string =>
  `${listKey([call, start, ...functions])},${waitKey(wait)}`

function stateKey(state: State): string {
  const { known, wait, dials, loops, pending, opens, later, counted, running, answer } = state
  return [
    keyOf(known),
    [...known.results].map(([node, amount]) => `${idOf(node)}=${amountKey(amount)}`).join(';'),
    amountKey(wait),
    idOf(state.start),
    idOf(state.timer),
    [state.names, state.unsure, state.mayStop, state.stops, state.renews, state.done].join(),
    dials.map((dial) => `${dialKey(dial)}${loops.includes(dial)}`).join('|'),
    pending.map(pendingKey).join('|'),
    [opens, later, counted, state.maybe, running].map(listKey).join('|'),
    answer ? amountKey(answer) : ''
  ].join('/')
}

/** Ways that differ in nothing but the conditions they came by are one way, which does not depend on these. */
export function merge(states: readonly State[]): State[] {
  const distinct = new Map<string, State>()
  for (const state of states) {
    const key = stateKey(state)
    const same = distinct.get(key)
    distinct.set(key, same ? joined(same, state) : state)
  }
  return [...distinct.values()]
}

function joined(a: State, b: State): State {
  if (a === b) return a
  const dials = b.dials.map((dial, index) => ({ ...dial, guards: both(a.dials[index]!.guards, dial.guards) }))
  return {
    ...b,
    guards: both(a.guards, b.guards),
    writes: new Set([...a.writes, ...b.writes]),
    early: new Set([...a.early, ...b.early]),
    dials,
    loops: dials.filter((_, index) => b.loops.includes(b.dials[index]!))
  }
}

const both = (a: ReadonlySet<Node>, b: ReadonlySet<Node>) => new Set([...a].filter((one) => b.has(one)))

/** Ends what `break` leaves. */
export function unbroken(state: State): State {
  return state.done === 'break' ? { ...state, done: null } : state
}
