import type { TSESTree } from '@typescript-eslint/utils'
import type { AmountSources, Truth } from './amount-sources.js'
import type { Known } from './known.js'
import { isTruthy, nothing } from './values.js'
import type { Amount } from './waits.js'
import { unwrap, type Node } from '../syntax/syntax.js'

/** What conditions come to, by the code, by what a way has settled, and by what counters have counted. */
export function createDeciding(
  code: number,
  { conditions, places, sockets }: AmountSources,
  of: (node: Node, known: Known) => Amount
): (test: Node, known: Known, depth?: number) => Truth {
  function decide(test: Node, known: Known, depth = 0): Truth {
    const node = unwrap(test)
    if (depth > 20) return { truth: null, names: false }
    if (node.type === 'UnaryExpression' && node.operator === '!') {
      const { truth, names } = decide(node.argument, known, depth + 1)
      return { truth: truth === null ? null : !truth, names }
    }
    if (node.type === 'LogicalExpression' && node.operator !== '??') {
      const [left, right] = [decide(node.left, known, depth + 1), decide(node.right, known, depth + 1)]
      const isOr = node.operator === '||'
      if (left.truth === isOr) return left
      if (right.truth === isOr) return right
      const isKnown = left.truth !== null && right.truth !== null
      return { truth: isKnown ? !isOr : null, names: left.names || right.names }
    }
    const said = conditions.decide(node, code)
    if (said.truth !== null) return said
    const counted = node.type === 'BinaryExpression' ? counting(node, known) : null
    if (counted !== null) return { truth: counted, names: false }
    if (node.type === 'BinaryExpression' && /^[!=]==?$/.test(node.operator) && isOneSocket(node, known))
      return { truth: !node.operator.startsWith('!'), names: false }
    const { value, names, isPositive } = of(node, known)
    if (isPositive) return { truth: true, names }
    return { truth: value === null ? null : isTruthy(value), names: names || said.names }
  }

  /** What a comparison of a counter with 0 comes to, once it has counted. */
  function counting({ operator, left, right }: TSESTree.BinaryExpression, known: Known): boolean | null {
    const key = places.key(left.type === 'UpdateExpression' ? left.argument : left)
    const { value } = of(right, known)
    if (key === null || !known.places.get(key)?.isPositive || typeof value !== 'number') return null
    if (value <= 0 && /^(?:>|!==?)$/.test(operator)) return true
    if (value <= 0 && /^(?:<=?|===?)$/.test(operator)) return false
    if (value <= 1 && operator === '>=') return true
    return value <= 1 && operator === '<' ? false : null
  }

  /** `if (this.socket !== socket) return`: the handler of the current socket sees the current one. */
  function isOneSocket({ left, right }: TSESTree.BinaryExpression, known: Known): boolean {
    const isSocket = (side: Node) => {
      const node = unwrap(side)
      const isPlace = node.type === 'Identifier' || node.type === 'MemberExpression'
      return isPlace && sockets.at(node) !== null && of(node, known).value !== nothing
    }
    return !known.isReplaced && isSocket(left) && isSocket(right)
  }

  return decide
}
