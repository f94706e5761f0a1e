import type { TSESTree } from '@typescript-eslint/utils'
import { numberAt } from '../syntax/literals.js'
import type { Occurrences } from '../syntax/occurrences.js'
import { onlyNode } from '../origins/roots.js'
import type { Origins } from '../origins/origins.js'
import type { Reads } from './reads.js'
import { argument, calledMember, readName, unwrap, type Expression, type Node } from '../syntax/syntax.js'

/** A value that a received code is compared with. */
export interface Test {
  readonly kind: 'equality' | 'case' | 'membership' | 'range'
  readonly written: Expression
  /** The expression that is the received code. */
  readonly code: Expression
  /** What decides together: a chain of `||` (of `&&` for `!==`), the cases with one body, a list of numbers. */
  readonly list: Node
  /** Whether a string is only equal to a string. */
  readonly isStrict: boolean
}

/** A number that a received code is compared with, written in place. */
export interface Comparison extends Test {
  readonly value: number
}

const equality: ReadonlySet<string> = new Set(['===', '!==', '==', '!='])
const range: ReadonlySet<string> = new Set(['<', '<=', '>', '>='])
/** Methods by which a list or a set is asked for a value. */
const membership: ReadonlySet<string> = new Set(['includes', 'indexOf', 'has'])

export function findComparisons(tests: readonly Test[]): Comparison[] {
  return tests.flatMap((test) => {
    const value = numberAt(test.written)
    return value === null ? [] : [{ ...test, value }]
  })
}

export function findTests(found: Occurrences, origins: Origins, reads: Reads): Test[] {
  const tests: Test[] = []
  const add = (kind: Test['kind'], outer: Node, code: Node, list: Node, isStrict: boolean) => {
    const written = unwrap(outer) as Expression
    // Most comparisons are about something else, and need no look at where their sides come from.
    if ((isLarge(written) || isCalledCode(code)) && reads.isReceivedCode(code))
      tests.push({ kind, written, code: code as Expression, list, isStrict })
  }
  for (const node of found.comparisons) {
    const { operator, left, right } = node
    const kind = equality.has(operator) ? 'equality' : range.has(operator) ? 'range' : null
    if (!kind) continue
    const list = chainOf(node, operator.startsWith('!') ? '&&' : '||')
    add(kind, right, left, list, operator.length === 3)
    add(kind, left, right, list, operator.length === 3)
  }
  for (const { discriminant, cases } of found.switches) {
    let list: Node | null = null
    for (const one of cases) {
      list ??= one
      if (one.test) add('case', one.test, discriminant, list, true)
      if (one.consequent.length > 0) list = null
    }
  }
  for (const method of membership) {
    for (const call of found.calls.get(method) ?? []) {
      const called = calledMember(call)
      const code = argument(call, 0)
      // Asked for the numbers first: most calls of these names are about something else.
      const members = called && code ? (membersOf(called.object, origins) ?? []) : []
      for (const member of members) if (code) add('membership', member, code, call, true)
    }
  }
  return tests
}

/** A number of three digits or more: one below is compared with indexes and lengths, rarely with a code. */
function isLarge(node: Node): boolean {
  return (numberAt(node) ?? 0) >= 100
}

/** `event.code`, `code`, `closeCode`: a hint where to look, and no proof. */
function isCalledCode(node: Node): boolean {
  return /code|status/i.test(readName(node) ?? '')
}

/** The outermost of the expressions that an operator joins around a node. */
function chainOf(node: Node, operator: '&&' | '||'): Node {
  const { parent } = node
  return parent?.type === 'LogicalExpression' && parent.operator === operator ? chainOf(parent, operator) : node
}

/** The collection that a call asks for its first argument: `FINAL.includes(code)`. */
export function askedCollection(call: TSESTree.CallExpression | TSESTree.NewExpression): Expression | null {
  const called = call.type === 'CallExpression' ? calledMember(call) : null
  return called && membership.has(called.name) ? called.object : null
}

/** The elements of an array, or of a set made from one, that is written out in this file; null when that is not known. */
export function membersOf(collection: Expression, origins: Origins): readonly Expression[] | null {
  const node = onlyNode(origins.of(collection))
  if (node?.type === 'NewExpression' && node.callee.type === 'Identifier' && node.callee.name === 'Set') {
    const list = argument(node, 0)
    // A set of a set is nothing that anybody writes, except in a circle.
    return list && onlyNode(origins.of(list))?.type === 'ArrayExpression' ? membersOf(list, origins) : null
  }
  if (node?.type !== 'ArrayExpression') return null
  const elements = node.elements.filter((element) => element !== null)
  return elements.some((element) => element.type === 'SpreadElement') ? null : (elements as Expression[])
}
