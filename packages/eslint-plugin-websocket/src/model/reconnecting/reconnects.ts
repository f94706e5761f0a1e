import { initialValue } from '../syntax/bindings.js'
import type { Engine } from './engine.js'
import type { Handler } from '../listening/handlers.js'
import type { Entry } from './lifecycle.js'
import { lazy } from '../origins/memo.js'
import { createPacing, type Pace } from './pacing.js'
import { follow, type Round } from './rounds.js'
import { together, type Amount } from './waits.js'
import type { FunctionNode, Node } from '../syntax/syntax.js'

/** What one close handler does after one certain code. */
export interface Verdict {
  /** The assignment or call that attaches the handler. */
  readonly attachment: Node
  readonly handler: FunctionNode
  /**
   * How long the handler waits before it connects again, round after round, when each connection opens and then closes
   * with the code at once; after 1006, when no connection opens. `unknown` where the file does not show it, and where
   * the handler does not connect again, or only once.
   */
  readonly verdict: Pace
  /** The construction of the next socket; null where none is found that comes back to the handler. */
  readonly dial: Node | null
}

/** A handler that connects again after one certain code, in a way that the file shows to the end. */
export interface Reconnect {
  readonly handler: FunctionNode
  readonly attachments: readonly Handler['attachment'][]
  readonly code: number
  /** What happens round after round: a wait that grows, and is forgotten in each round, is a fixed one. */
  readonly verdict: Pace
  /** What the handler means to do: the wait of a round when nothing is known of the rounds before. */
  readonly policy: Pace
  /** The wait itself: as it is meant, where it is meant to grow. */
  readonly wait: Amount
  readonly construction: Node
  /** The call in the handler that leads to the new connection. */
  readonly start: Node
  /** The timer that is set on the way. */
  readonly timer: Node | null
  /** Whether a timer receives the result of `start` in place of a function: `setTimeout(connect(), 1000)`. */
  readonly missesTimer: boolean
  /** Whether the code is named on the way, and another one does not lead to the same. */
  readonly isSingledOut: boolean
  /** Whether the code is named on the way. */
  readonly names: boolean
  /** Whether nothing that is undecided keeps the handler from it. */
  readonly isUnconditional: boolean
  /** Whether an undecided condition looks at what the handler receives. */
  readonly looks: boolean
  /** Whether the way may bring new credentials. */
  readonly renews: boolean
  /** Lines of each round that set a wait back that would grow. */
  readonly resets: readonly Reset[]
}

export interface Reset {
  readonly line: Node
  /** Whether the new connection has opened by then. */
  readonly isInOpen: boolean
}

/** A handler that connects again whatever it receives. */
export interface Blind {
  readonly handler: FunctionNode
  readonly attachments: readonly Handler['attachment'][]
}

export interface Reconnects {
  /** Handlers that may connect again. */
  readonly entries: readonly Entry[]
  of(code: number): readonly Reconnect[]
  blind(): readonly Blind[]
  verdicts(code: number): readonly Verdict[]
}

/** A code that nobody names, to see what a handler does with any other. */
const anyOther = 4987
/** No close came: the connection is lost, or was never made. */
const lost = 1006

/**
 * Handlers that connect again.
 *
 * Silent where anything is in doubt: a way that cannot be judged, a guard that the way round itself flips,
 * a handler that is not attached to the new socket, an immediate try beside one that waits.
 */
export function createReconnects(handlers: readonly Handler[], engine: Engine): Reconnects {
  const { paceOf, verdictOf } = createPacing(engine)
  const entries = groupByFunction(handlers).filter(({ fn }) => engine.reach.dials(fn))
  const known = new Map<number, readonly Reconnect[]>()
  const otherwise = new Map<Entry, readonly Round[]>()
  /** What happens after a code that nobody names. */
  const after = (entry: Entry) => {
    const rounds = otherwise.get(entry) ?? follow(entry, anyOther, engine)?.steady ?? []
    otherwise.set(entry, rounds)
    return rounds
  }

  function of(code: number): readonly Reconnect[] {
    const before = known.get(code)
    if (before) return before
    const all = entries.flatMap((entry) => {
      const found = judgeOnce(entry, code)
      return found ? [found] : []
    })
    known.set(code, all)
    return all
  }

  /** Handlers that come back to themselves, and of which nothing looks at the code: as long as anything leads there. */
  const blind = lazy(() =>
    entries.flatMap((entry): Blind[] => {
      if (!engine.blindness.of(entry.fn)) return []
      const rounds = follow(entry, anyOther, engine)
      const comesBack = rounds
        ? rounds.steady.some(({ state, dial }) => !state.mayStop && !dial.moves)
        : engine.reach.returns(entry.fn, entry.attachments)
      return comesBack ? [{ handler: entry.fn, attachments: [...entry.attachments] }] : []
    })
  )

  const alike = new Map<Entry, Reconnect | null>()
  /** What happens after a code, which is what happens after any where nothing asks for it. */
  function judgeOnce(entry: Entry, code: number): Reconnect | null {
    if (code === lost || !engine.blindness.of(entry.fn)) return judge(entry, code)
    const before = alike.get(entry)
    const found = before === undefined ? judge(entry, anyOther) : before
    alike.set(entry, found)
    return found && { ...found, code }
  }

  function judge(entry: Entry, code: number): Reconnect | null {
    const rounds = follow(entry, code, engine)
    const found = rounds && steadyOf(rounds.steady)
    if (!found) return null
    const { dial } = found
    const policy = paceOf(rounds.first)
    const waits = (policy === 'growing' ? rounds.first : rounds.steady).map((one) => one.dial.wait)
    const wait = waits.reduce((sum, one) => together(sum, one, sum.level, sum.value))
    const names = rounds.steady.every((one) => one.dial.names || one.dial.wait.names)
    const { start, timer, construction } = dial
    return {
      handler: entry.fn,
      attachments: [...entry.attachments],
      code,
      verdict: verdictOf(rounds.steady),
      policy,
      wait,
      construction,
      start,
      timer,
      missesTimer: start.parent !== undefined && engine.delays.timer(start.parent)?.callback === start,
      names,
      isSingledOut: names && !isSame(rounds.steady, after(entry)),
      isUnconditional: rounds.steady.some((one) => one.dial.guards.size === 0),
      looks: rounds.steady.some(({ dial: { guards } }) => [...guards].some((test) => looks(test))),
      renews: rounds.steady.some(({ state }) => state.renews),
      resets: policy === 'growing' ? resetsIn(rounds.first, rounds.steady) : []
    }
  }

  /** The first of the rounds that can be judged, when they all agree. */
  function steadyOf(rounds: readonly Round[]): Round | null {
    const sure = rounds.filter(({ state, dial }) => !state.unsure && !dial.moves)
    if (rounds.some(({ dial }) => dial.moves)) return null
    return sure[0] ?? null
  }

  /** Whether a condition, or what it asks for was made from, has to do with what the handler receives. */
  const looks = (test: Node, depth = 0): boolean =>
    engine.surroundings.everythingIn(test).some((node) => {
      if (engine.reads.isOfClose(node)) return true
      const variable = node.type === 'Identifier' && depth < 5 ? engine.bindings.variableOf(node) : null
      const initial = variable && initialValue(variable)
      return initial ? looks(initial, depth + 1) : false
    })

  return {
    entries,
    of,
    blind,
    verdicts: (code) =>
      handlers.map(({ attachment, fn }) => {
        const found = of(code).find(({ handler }) => handler === fn)
        return { attachment, handler: fn, verdict: found?.verdict ?? 'unknown', dial: found?.construction ?? null }
      })
  }
}

function resetsIn(first: readonly Round[], steady: readonly Round[]): Reset[] {
  const counters = first.flatMap(({ dial }) => [...dial.wait.counters])
  const resets = new Set(counters.flatMap((counter) => counter.resets))
  return [...resets]
    .filter((line) => steady.every(({ state }) => state.writes.has(line)))
    .map((line) => ({ line, isInOpen: steady.every(({ state }) => !state.early.has(line)) }))
}

function isSame(a: readonly Round[], b: readonly Round[]): boolean {
  const key = ({ dial }: Round) =>
    [dial.wait.level, String(dial.wait.value), dial.construction.range, dial.start.range].join()
  return a.map(key).sort().join('/') === b.map(key).sort().join('/')
}

function groupByFunction(handlers: readonly Handler[]): Entry[] {
  const groups = new Map<FunctionNode, Set<Handler['attachment']>>()
  for (const { fn, attachment } of handlers) groups.set(fn, (groups.get(fn) ?? new Set()).add(attachment))
  return [...groups].map(([fn, attachments]) => ({ fn, attachments }))
}
