import type { TSESTree } from '@typescript-eslint/utils'
import type { Amounts } from './amount-sources.js'
import { extreme, nameOf } from './arithmetic.js'
import { put, type Known } from './known.js'
import type { Places } from './places.js'
import type { Node } from '../syntax/syntax.js'

/** `if (wait > most) wait = most`: what is kept below a limit, and the limit. */
function limited({ test, consequent, alternate }: TSESTree.IfStatement): [Node, Node] | null {
  const [only, ...others] = consequent.type === 'BlockStatement' ? consequent.body : [consequent]
  const set = only?.type === 'ExpressionStatement' ? only.expression : null
  if (alternate || others.length > 0 || set?.type !== 'AssignmentExpression' || set.operator !== '=') return null
  if (test.type !== 'BinaryExpression' || !/^[<>]=?$/.test(test.operator)) return null
  const [less, more] = test.operator.startsWith('<') ? [test.left, test.right] : [test.right, test.left]
  const isLimit = nameOf(set.left) !== null && nameOf(set.left) === nameOf(more) && nameOf(set.right) === nameOf(less)
  return isLimit ? [set.left, set.right] : null
}

/** What a limit leaves of an amount is one way and not two; null where that is not what a condition says. */
export function below(node: TSESTree.IfStatement, known: Known, amounts: Amounts, places: Places): Known | null {
  const [target, limit] = limited(node) ?? []
  const key = target ? places.key(target) : null
  if (!target || !limit || key === null) return null
  const amount = extreme('min', [amounts.of(target, known), amounts.of(limit, known)])
  return amount.level === 'growing' || typeof amount.value === 'number' ? put(known, key, amount) : null
}
