import { longer } from './delay.js'
import { execute, type Engine } from './execution.js'
import type { Handler } from '../listening/handlers.js'
import type { Loop, Path } from './state.js'
import { calledMember, type FunctionNode, type Node } from '../syntax/syntax.js'

/** A handler that connects again after one certain code, in a way that the file shows to the end. */
export interface Reconnect {
  /** The call in the handler that leads to the new connection. */
  readonly start: Node
  /** `none`: at once. `constant`: after a wait that is the same each time. */
  readonly wait: 'none' | 'constant'
  /** Whether a timer receives the result of `start` in place of a function: `setTimeout(connect(), 1000)`. */
  readonly missesTimer: boolean
}

/** What one close handler does after one certain code. */
export interface Verdict {
  /** The assignment or call that attaches the handler. */
  readonly attachment: Node
  readonly handler: FunctionNode
  /**
   * How long the handler waits before it connects again, from round to round: `none` (at once), `fixed` (equally long
   * each time), `growing`; `unknown` where the file does not show it, and where the handler does not connect again.
   */
  readonly verdict: 'none' | 'fixed' | 'growing' | 'unknown'
  /** The construction of the next socket; null where none is found that comes back to the handler. */
  readonly dial: Node | null
}

export function findVerdicts(handlers: readonly Handler[], code: number, engine: Engine): Verdict[] {
  return handlers.map((handler) => {
    const { attachment, fn } = handler
    const found = judge(handler, handlers, code, engine)
    if (!found || found.wait === 'unknown') return { attachment, handler: fn, verdict: 'unknown', dial: null }
    return { attachment, handler: fn, verdict: found.wait === 'none' ? 'none' : 'fixed', dial: found.construction }
  })
}

/**
 * Handlers that name a code and connect again on the way of that code.
 *
 * Silent where anything is in doubt: a way that cannot be judged, a guard that the way round itself flips,
 * a handler that is not attached to the new socket, an immediate try beside one that waits.
 */
export function findReconnects(handlers: readonly Handler[], code: number, engine: Engine): Reconnect[] {
  const distinct = [...new Map(handlers.map((one) => [one.fn, one])).values()]
  return distinct.flatMap((handler) => {
    const found = judge(handler, handlers, code, engine)
    if (!found?.names || found.wait === 'unknown') return []
    const { start, wait } = found
    const missesTimer = start.parent !== undefined && engine.delays.timer(start.parent)?.callback === start
    return [{ start, wait, missesTimer }]
  })
}

/** The way on which a handler connects again, where there is one and all others wait equally long. */
function judge(handler: Handler, all: readonly Handler[], code: number, engine: Engine): Loop | null {
  const same = all.filter(({ fn }) => fn === handler.fn)
  const execution = execute(handler, new Set(same.map(({ attachment }) => attachment)), code, engine)
  if (!execution) return null
  const flips = ({ guards }: Path) => guards.some((guard) => execution.writes.has(guard))
  const looping = execution.paths.filter(({ loops }) => loops.length > 0)
  // `new WebSocket(hosts[next++ % hosts.length])`: another server each time, which is no loop.
  const moves = ({ construction }: Loop) => isMoving(construction, execution.writes, engine)
  if (looping.some((path) => path.unsure || flips(path) || path.loops.some(moves))) return null
  const soonest = looping.map(({ loops }) => soonestOf(loops))
  const [first] = soonest
  if (!first || soonest.some(({ wait }) => wait !== first.wait)) return null
  return { ...first, names: soonest.every(({ names }) => names) }
}

/** Whether what is connected to changes from one round to the next. */
function isMoving(construction: Node, writes: ReadonlySet<unknown>, { surroundings }: Engine): boolean {
  if (construction.type !== 'NewExpression') return true
  const parts = construction.arguments.flatMap(surroundings.everythingIn)
  return parts.some(
    (node) =>
      node.type === 'UpdateExpression' ||
      writes.has(surroundings.place(node)) ||
      (node.type === 'CallExpression' && takers.has(calledMember(node)?.name ?? ''))
  )
}

const takers: ReadonlySet<string> = new Set(['shift', 'pop', 'splice', 'next'])

function soonestOf(loops: readonly Loop[]): Loop {
  return loops.reduce((best, one) => (one.wait !== best.wait && longer(one.wait, best.wait) === best.wait ? one : best))
}
