import type { Known } from './known.js'
import { put } from './known.js'
import type { Places } from './places.js'
import { numberAt, textAt } from '../syntax/literals.js'
import { nothing, something, type Value } from './values.js'
import { amountOf } from './waits.js'
import type { TSESTree } from '@typescript-eslint/utils'
import { isNothing, unwrap, type Node } from '../syntax/syntax.js'

/** What is known behind a condition that has come out one way. */
export function refine(test: Node, truth: boolean, known: Known, places: Places): Known {
  const node = unwrap(test)
  if (node.type === 'UnaryExpression' && node.operator === '!') return refine(node.argument, !truth, known, places)
  if (node.type === 'LogicalExpression' && node.operator === (truth ? '&&' : '||'))
    return refine(node.right, truth, refine(node.left, truth, known, places), places)
  if (node.type === 'BinaryExpression') {
    const bound = boundOf(node, truth)
    if (bound) {
      const counter = places.key(bound.counter)
      return counter === null || known.places.get(counter)?.value != null
        ? known
        : put(known, counter, amountOf(bound.most))
    }
    const isEqual = /^===?$/.test(node.operator) ? truth : /^!==?$/.test(node.operator) ? !truth : null
    const value = valueOf(node.right)
    const key = places.key(node.left)
    if (isEqual === null || value === null || key === null) return known
    if (isEqual) return put(known, key, amountOf(value))
    // What is neither null nor undefined is no object for certain, but it is there.
    return value === nothing && node.operator.length === 2 ? put(known, key, null) : known
  }
  const key = places.key(node)
  const settled = key === null ? undefined : known.places.get(key)
  if (key === null || (settled && settled.level !== 'unknown')) return known
  const isNumber = places.changes(key).some(({ value }) => !value || numberAt(value) !== null)
  if (isNumber && truth) return known
  // A flag that is not set may be false, null or nothing at all: what matters is that it does not hold.
  return put(known, key, amountOf(truth ? something : places.holds(key) === 'values' ? false : nothing))
}

/** The most that a counter may be, where a condition allows a few attempts only: `attempt < 2`, `attempt++ > 0`. */
function boundOf(
  { operator, left, right }: TSESTree.BinaryExpression,
  truth: boolean
): { counter: Node; most: number } | null {
  const side = unwrap(left)
  const limit = numberAt(unwrap(right))
  if (limit === null) return null
  const strict = truth ? operator === '<' : operator === '>='
  const loose = truth ? operator === '<=' : operator === '>'
  const most = strict ? limit - 1 : limit
  if ((!strict && !loose) || most < 0 || most > few) return null
  if (side.type === 'UpdateExpression') return { counter: side.argument, most: side.prefix ? most : most + 1 }
  return { counter: side, most }
}

/** So many attempts are no loop. */
const few = 2

function valueOf(outer: Node): Value | null {
  const node = unwrap(outer)
  if (isNothing(node) && !(node.type === 'Literal' && node.value !== null)) return nothing
  if (node.type === 'Literal' && typeof node.value === 'boolean') return node.value
  return numberAt(node) ?? textAt(node)
}
