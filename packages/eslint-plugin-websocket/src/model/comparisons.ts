import { numberAt } from './literals.js'
import type { Occurrences } from './occurrences.js'
import { onlyNode } from './roots.js'
import type { Origins } from './origins.js'
import type { Reads } from './reads.js'
import { argument, calledMember, unwrap, type Expression, type Node } from './syntax.js'

/** A number that a received code is compared with. */
export interface Comparison {
  readonly kind: 'equality' | 'case' | 'membership' | 'range'
  readonly value: number
  readonly number: Expression
  /** The expression that is the received code. */
  readonly code: Expression
}

const equality: ReadonlySet<string> = new Set(['===', '!==', '==', '!='])
const range: ReadonlySet<string> = new Set(['<', '<=', '>', '>='])
const membership: ReadonlySet<string> = new Set(['includes', 'indexOf', 'has'])

export function findComparisons(found: Occurrences, origins: Origins, reads: Reads): Comparison[] {
  const comparisons: Comparison[] = []
  const add = (kind: Comparison['kind'], written: Node, code: Node) => {
    const number = unwrap(written) as Expression
    const value = numberAt(number)
    if (value !== null && reads.isReceivedCode(code))
      comparisons.push({ kind, value, number, code: code as Expression })
  }
  for (const { operator, left, right } of found.comparisons) {
    const kind = equality.has(operator) ? 'equality' : range.has(operator) ? 'range' : null
    if (!kind) continue
    add(kind, right, left)
    add(kind, left, right)
  }
  for (const { discriminant, cases } of found.switches) {
    for (const { test } of cases) if (test) add('case', test, discriminant)
  }
  for (const method of membership) {
    for (const call of found.calls.get(method) ?? []) {
      const called = calledMember(call)
      const code = argument(call, 0)
      // Asked for the numbers first: most calls of these names are about something else.
      const members = called && code ? (membersOf(called.object, origins) ?? []) : []
      for (const number of members) if (code) add('membership', number, code)
    }
  }
  return comparisons
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
