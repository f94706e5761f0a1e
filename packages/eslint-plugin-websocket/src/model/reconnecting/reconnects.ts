import { longer } from './delay.js'
import { execute, type Engine } from './execution.js'
import type { Handler } from '../listening/handlers.js'
import type { Loop, Path } from './state.js'
import { calledMember, type Node } from '../syntax/syntax.js'

/** A handler that connects again after one certain code, in a way that the file shows to the end. */
export interface Reconnect {
  /** The call in the handler that leads to the new connection. */
  readonly start: Node
  /** `none`: at once. `constant`: after a wait that is the same each time. */
  readonly wait: 'none' | 'constant'
  /** Whether a timer receives the result of `start` in place of a function: `setTimeout(connect(), 1000)`. */
  readonly missesTimer: boolean
}

/**
 * Handlers that name a code and connect again on the way of that code.
 *
 * Silent where anything is in doubt: a way that cannot be judged, a guard that the way round itself flips,
 * a handler that is not attached to the new socket, an immediate try beside one that waits.
 */
export function findReconnects(handlers: readonly Handler[], code: number, engine: Engine): Reconnect[] {
  const byFunction = groupByFunction(handlers)
  return [...byFunction.values()].flatMap((same) => {
    const [handler] = same
    if (!handler) return []
    const execution = execute(handler, new Set(same.map(({ attachment }) => attachment)), code, engine)
    if (!execution) return []
    const flips = ({ guards }: Path) => guards.some((guard) => execution.writes.has(guard))
    const looping = execution.paths.filter(({ loops }) => loops.length > 0)
    // `new WebSocket(hosts[next++ % hosts.length])`: another server each time, which is no loop.
    const moves = ({ construction }: Loop) => isMoving(construction, execution.writes, engine)
    if (looping.some((path) => path.unsure || flips(path) || path.loops.some(moves))) return []
    const soonest = looping.map(({ loops }) => soonestOf(loops))
    const waits = new Set(soonest.map(({ wait }) => wait))
    const [first] = soonest
    if (!first || waits.size > 1 || first.wait === 'unknown' || !soonest.every(({ names }) => names)) return []
    const { start, wait } = first
    const missesTimer = start.parent !== undefined && engine.delays.timer(start.parent)?.callback === start
    return [{ start, wait, missesTimer }]
  })
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

function groupByFunction(handlers: readonly Handler[]): Map<Node, Handler[]> {
  const groups = new Map<Node, Handler[]>()
  for (const handler of handlers) groups.set(handler.fn, [...(groups.get(handler.fn) ?? []), handler])
  return groups
}
