import type { Wait } from './delay.js'
import type { Place } from '../syntax/surroundings.js'
import type { FunctionNode, Node } from '../syntax/syntax.js'

/** A new connection that gets the handler again, so that the next close comes back to it. */
export interface Loop {
  readonly construction: Node
  readonly wait: Wait
  /** The call in the handler that leads to it. */
  readonly start: Node
  /** Whether the code is named on the way. */
  readonly names: boolean
}

/** One way through the handler. */
export interface Path {
  readonly loops: readonly Loop[]
  /** What undecided conditions on the way depend on. */
  readonly guards: readonly Place[]
  /** Whether something on the way cannot be judged: a question to the user, a condition that calls out. */
  readonly unsure: boolean
}

/** A way through the handler so far. */
export interface State extends Path {
  readonly wait: Wait
  readonly names: boolean
  readonly start: Node | null
  readonly dials: readonly { construction: Node; wait: Wait; start: Node }[]
  readonly running: readonly FunctionNode[]
  readonly done: 'return' | 'break' | null
}

export const start: State = {
  wait: 'none',
  names: false,
  start: null,
  dials: [],
  running: [],
  done: null,
  loops: [],
  guards: [],
  unsure: false
}

/** More ways through a handler than anybody follows: then nothing is said about it. */
const maxPaths = 64
const maxSteps = 20_000

export class TooManyPaths extends Error {}

/** Goes on from every way that has not ended. */
export type Each = (states: readonly State[], next: (state: State) => readonly State[]) => State[]

/** @throws {TooManyPaths} when the ways or the steps on them are more than the limits */
export function createEach(): Each {
  let steps = 0
  return (states, next) => {
    const result = states.flatMap((state) => (state.done ? [state] : next(state)))
    if (result.length > maxPaths || ++steps > maxSteps) throw new TooManyPaths()
    return result
  }
}

/** Ends what `break` leaves. */
export function unbroken(state: State): State {
  return state.done === 'break' ? { ...state, done: null } : state
}
