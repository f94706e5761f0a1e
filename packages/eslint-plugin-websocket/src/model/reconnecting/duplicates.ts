import type { Engine } from './engine.js'
import { execute } from './execution.js'
import type { Handler } from '../listening/handlers.js'
import type { Entry } from './lifecycle.js'
import type { Dial, State } from './state.js'
import type { Node } from '../syntax/syntax.js'

/** An error handler that connects again, where the close handler of the same socket does so, too. */
export interface Duplicate {
  /** The call in the error handler that leads to the new connection, or the timer that does. */
  readonly start: Node
  readonly error: Handler
  readonly close: Handler
}

/** No connection is what both events tell of. */
const lost = 1006

/** Sockets whose `error` and the `close` after it both lead to a new connection. */
export function findDuplicates(closes: readonly Handler[], errors: readonly Handler[], engine: Engine): Duplicate[] {
  const { origins } = engine
  const found = new Map<Node, Duplicate>()
  for (const error of errors) {
    const held = origins.of(error.receiver)
    const close = closes.find(({ receiver }) => origins.of(receiver).some((one) => held.includes(one)))
    if (!close || !engine.reach.dials(error.fn) || !engine.reach.dials(close.fn)) continue
    const dial = dialledTwice(entryOf(error, errors), entryOf(close, closes), engine)
    const start = dial && (dial.timer ?? dial.start)
    if (start && !found.has(start)) found.set(start, { start, error, close })
  }
  return [...found.values()]
}

function entryOf({ fn }: Handler, all: readonly Handler[]): Entry {
  return { fn, attachments: new Set(all.filter((one) => one.fn === fn).map(({ attachment }) => attachment)) }
}

/** The first of two connections, when nothing that happens after it keeps the close handler from the second. */
function dialledTwice(error: Entry, close: Entry, engine: Engine): Dial | null {
  const first = firm(execute(error, lost, undefined, engine), engine)
  if (!first) return null
  // The close follows at once: timers have not gone off by then.
  const between = (execute(error, lost, undefined, engine, 'before timers') ?? []).filter(
    ({ dials, pending }) => dials.length + pending.length > 0
  )
  const isSecond =
    between.length > 0 &&
    between.every((state) => firm(execute(close, lost, { ...state.known, isReplaced: true }, engine), engine))
  return isSecond ? first : null
}

/** The connection that every way of a handler comes to, whatever the handler itself has changed before. */
function firm(states: readonly State[] | null, engine: Engine): Dial | null {
  const looping = states?.filter(({ loops }) => loops.length > 0) ?? []
  const isFirm = (state: State) =>
    !state.unsure && !state.stops && state.loops.every((dial) => !dial.moves && isFree(dial, state, engine))
  return looping.length > 0 && looping.every(isFirm) ? looping[0]!.loops[0]! : null
}

/** Whether no condition on the way asks for what the way itself writes. */
function isFree({ guards }: Dial, { writes }: State, { places, surroundings }: Engine): boolean {
  const targets = [...writes].flatMap((line) =>
    line.type === 'AssignmentExpression'
      ? [places.key(line.left)]
      : line.type === 'UpdateExpression'
        ? [places.key(line.argument)]
        : []
  )
  return [...guards].every((test) =>
    surroundings.everythingIn(test).every((node) => {
      const key = places.key(node)
      return key === null || !targets.includes(key)
    })
  )
}
