import type { TSESTree } from '@typescript-eslint/utils'
import { calculate } from '../syntax/literals.js'
import { compare } from './values.js'
import { amountOf, anything, together, type Amount } from './waits.js'
import { propertyName, unwrap, type Node } from '../syntax/syntax.js'

/**
 * What an operator makes of two amounts.
 *
 * @param isWritten whether it stands there, and is no part of an assignment, so that it may compare
 */
export function binary(operator: string, a: Amount, b: Amount, isWritten = false): Amount {
  if (typeof a.value === 'number' && typeof b.value === 'number') {
    const value = calculate(operator, a.value, b.value)
    if (value !== null) return { ...together(a, b, 'constant', value), level: value > 0 ? 'constant' : 'zero' }
  }
  const truth = isWritten && a.value !== null && b.value !== null ? compare(operator, a.value, b.value) : null
  if (truth !== null) return amountOf(truth)
  const levels = [a.level, b.level]
  const zero = (one: Amount) => one.value === 0
  if (operator === '*' && (zero(a) || zero(b))) return together(a, b, 'zero', 0)
  if (levels.includes('unknown')) {
    // Something unknown that is added does not stop what grows.
    return together(a, b, operator === '+' && levels.includes('growing') ? 'growing' : 'unknown')
  }
  if (!levels.includes('growing')) {
    if (!/^[-+*/%]$|^\*\*$/.test(operator)) return together(a, b, 'unknown')
    return together(a, b, levels.includes('configured') ? 'configured' : 'constant')
  }
  return together(a, b, grows(operator, a, b) ? 'growing' : 'unknown')
}

function grows(operator: string, a: Amount, b: Amount): boolean {
  switch (operator) {
    case '+':
    case '*':
      return true
    case '-':
    case '/':
      return a.level === 'growing' && b.level !== 'growing'
    case '<<':
      return true
    case '**':
      // Who configures a factor means one by which it grows.
      return b.level !== 'growing' || (typeof a.value === 'number' ? a.value > 1 : a.level === 'configured')
    default:
      return false
  }
}

/** The two of which a conditional takes the smaller one: `wait > most ? most : wait`. */
export function smaller({ test, consequent, alternate }: TSESTree.ConditionalExpression): [Node, Node] | null {
  if (test.type !== 'BinaryExpression') return null
  const [left, right] = [test.left, test.right].map((node) => nameOf(node))
  const [yes, no] = [consequent, alternate].map((node) => nameOf(node))
  if (!left || !right || !yes || !no) return null
  const isLess = /^<=?$/.test(test.operator)
  if (!isLess && !/^>=?$/.test(test.operator)) return null
  const [less, more] = isLess ? [left, right] : [right, left]
  return yes === less && no === more ? [consequent, alternate] : null
}

/** What is written there, where it is a name, a property or a number, or one of these less another. */
export function nameOf(outer: Node): string | null {
  const node = unwrap(outer)
  switch (node.type) {
    case 'Identifier':
      return node.name
    case 'ThisExpression':
      return 'this'
    case 'Literal':
      return typeof node.value === 'number' ? node.raw : null
    case 'MemberExpression': {
      const name = node.computed ? null : propertyName(node)
      const object = name === null ? null : nameOf(node.object)
      return object === null ? null : `${object}.${name}`
    }
    case 'BinaryExpression': {
      const [left, right] = [nameOf(node.left), nameOf(node.right)]
      return left && right ? `${left} ${node.operator} ${right}` : null
    }
    default:
      return null
  }
}

/** `Math.min`, `Math.max` */
export function extreme(name: 'min' | 'max', parts: readonly Amount[]): Amount {
  const [first, ...others] = parts
  if (!first) return anything
  const values = parts.map(({ value }) => value)
  if (values.every((value) => typeof value === 'number')) return amountOf(Math[name](...values))
  const all = others.reduce((sum, one) => together(sum, one, 'unknown'), first)
  const levels = parts.map(({ level }) => level)
  const level = levels.includes('growing')
    ? 'growing'
    : levels.includes('unknown')
      ? 'unknown'
      : levels.includes('configured')
        ? 'configured'
        : 'constant'
  // Math.min(wait, 0)
  if (name === 'min' && values.includes(0)) return amountOf(0)
  return { ...all, level, isCapped: all.isCapped || name === 'min' }
}
