import type { TSESTree } from '@typescript-eslint/utils'
import type { Codes } from '../codes/codes.js'
import { argument, unwrap, type Expression } from '../syntax/syntax.js'

/** Numbers that count the characters of a text. */
export interface Units {
  /** How many code units a cut leaves; null when it does not say, or leaves whatever is behind a place. */
  unitsKept(call: TSESTree.CallExpression, name: string): number | null
  /** The one number that an expression is, sums and differences among them; null when it is not known. */
  number(node: Expression): number | null
}

export function createUnits(codes: Codes): Units {
  function unitsKept(call: TSESTree.CallExpression, name: string): number | null {
    const [from, to] = [argument(call, 0), argument(call, 1)]
    const start = from && number(from)
    const end = to && number(to)
    if (start === null) return null
    if (start < 0) return name === 'slice' && !to ? -start : null
    if (end === null || end < 0) return null
    return name === 'substr' ? end : name === 'substring' ? Math.abs(end - start) : Math.max(0, end - start)
  }

  function number(node: Expression): number | null {
    const inner = unwrap(node)
    if (inner.type === 'BinaryExpression' && (inner.operator === '-' || inner.operator === '+')) {
      const [left, right] = [number(inner.left as Expression), number(inner.right)]
      return left === null || right === null ? null : inner.operator === '-' ? left - right : left + right
    }
    const [only, ...others] = codes.at(node)
    return only && others.length === 0 ? only.value : null
  }

  return { number, unitsKept }
}
