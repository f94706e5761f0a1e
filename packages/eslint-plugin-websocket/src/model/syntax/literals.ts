import type { TSESTree } from '@typescript-eslint/utils'
import { propertyName, unwrap, type Node } from './syntax.js'

/** A number written in place: `1013`, `1_013`, `1.013e3`, `0x3f5`, `-1`. */
export function numberAt(node: Node): number | null {
  if (node.type === 'Literal') return typeof node.value === 'number' ? node.value : null
  if (node.type !== 'UnaryExpression' || node.argument.type !== 'Literal' || typeof node.argument.value !== 'number')
    return null
  return node.operator === '-' ? -node.argument.value : node.operator === '+' ? node.argument.value : null
}

/** A text written in place, in quotes or in backticks without a placeholder. */
export function textAt(node: Node): string | null {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : null
  return node.type === 'TemplateLiteral' && node.expressions.length === 0 ? node.quasis[0]!.value.cooked : null
}

const operations: Readonly<Record<string, (a: number, b: number) => number>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
  '%': (a, b) => a % b,
  '**': (a, b) => a ** b,
  '|': (a, b) => a | b,
  '&': (a, b) => a & b,
  '<<': (a, b) => a << b,
  '>>': (a, b) => a >> b
}

/** What an operator makes of two numbers; null for operators that make no number. */
export function calculate(operator: string, a: number, b: number): number | null {
  return operations[operator]?.(a, b) ?? null
}

export interface NamedNumber {
  readonly name: string
  readonly value: number
}

/** The members of an enum whose values are written out, follow from the one before, or are computed from others. */
export function enumValues(node: TSESTree.TSEnumDeclaration): NamedNumber[] {
  const values: NamedNumber[] = []
  const known = (name: string | null) => values.find((one) => one.name === name)?.value ?? null
  const evaluate = (outer: Node, depth = 0): number | null => {
    const inner = unwrap(outer)
    const written = numberAt(inner)
    if (written !== null || depth > 20) return written
    if (inner.type === 'Identifier') return known(inner.name)
    if (inner.type === 'MemberExpression')
      return inner.object.type === 'Identifier' && inner.object.name === node.id.name
        ? known(propertyName(inner))
        : null
    if (inner.type !== 'BinaryExpression') return null
    const left = evaluate(inner.left, depth + 1)
    const right = evaluate(inner.right, depth + 1)
    return left === null || right === null ? null : calculate(inner.operator, left, right)
  }
  let next: number | null = 0
  for (const { id, initializer } of node.body.members) {
    const value: number | null = initializer ? evaluate(initializer) : next
    const name = id.type === 'Identifier' ? id.name : id.type === 'Literal' ? String(id.value) : null
    if (value !== null && name !== null) values.push({ name, value })
    next = value === null ? null : value + 1
  }
  return values
}
