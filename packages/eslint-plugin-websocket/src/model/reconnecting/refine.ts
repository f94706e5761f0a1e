import type { Known } from './known.js'
import { put } from './known.js'
import type { Places } from './places.js'
import { numberAt, textAt } from '../syntax/literals.js'
import { nothing, something, type Value } from './values.js'
import { amountOf } from './waits.js'
import { isNothing, unwrap, type Node } from '../syntax/syntax.js'

/** What is known behind a condition that has come out one way. */
export function refine(test: Node, truth: boolean, known: Known, places: Places): Known {
  const node = unwrap(test)
  if (node.type === 'UnaryExpression' && node.operator === '!') return refine(node.argument, !truth, known, places)
  if (node.type === 'LogicalExpression' && node.operator === (truth ? '&&' : '||'))
    return refine(node.right, truth, refine(node.left, truth, known, places), places)
  if (node.type === 'BinaryExpression') {
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
  return put(known, key, amountOf(truth ? something : false))
}

function valueOf(outer: Node): Value | null {
  const node = unwrap(outer)
  if (isNothing(node) && !(node.type === 'Literal' && node.value !== null)) return nothing
  if (node.type === 'Literal' && typeof node.value === 'boolean') return node.value
  return numberAt(node) ?? textAt(node)
}
