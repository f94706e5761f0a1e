import type { Amounts } from './amount-sources.js'
import type { Known } from './known.js'
import type { Origins } from '../origins/origins.js'
import type { Places } from './places.js'
import type { Surroundings } from '../syntax/surroundings.js'
import { calledMember, isFunction, type Node } from '../syntax/syntax.js'

/** Whether something changes from one round to the next: `new WebSocket(hosts[next++ % hosts.length])`. */
export interface Moving {
  at(construction: Node, known: Known, amounts: Amounts): boolean
  in(expression: Node, known: Known, amounts: Amounts): boolean
}

const takers: ReadonlySet<string> = new Set(['shift', 'pop', 'splice', 'next'])

export function createMoving(origins: Origins, places: Places, surroundings: Surroundings): Moving {
  function moves(node: Node, known: Known, amounts: Amounts, depth: number): boolean {
    if (depth > 6 || isFunction(node)) return false
    const inner = (part: Node) => moves(part, known, amounts, depth + 1)
    if (node.type === 'UpdateExpression') return true
    const key = places.key(node)
    if (key !== null) {
      if (known.changed.has(key) || amounts.of(node, known).level === 'growing') return true
      const [definition] = typeof key === 'string' ? [] : key.defs
      const declared = definition?.type === 'Variable' && definition.node.id === definition.name
      if (declared && definition.node.init && inner(definition.node.init)) return true
    }
    if (node.type === 'CallExpression') {
      if (takers.has(calledMember(node)?.name ?? '')) return true
      // What a function of the file reads.
      if (origins.functions(node.callee).some((fn) => origins.returns(fn).some(inner))) return true
    }
    return surroundings.children(node).some(inner)
  }

  return {
    at: (construction, known, amounts) =>
      construction.type !== 'NewExpression' || construction.arguments.some((one) => moves(one, known, amounts, 0)),
    in: (expression, known, amounts) => moves(expression, known, amounts, 0)
  }
}
