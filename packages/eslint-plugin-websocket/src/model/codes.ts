import type { TSESTree } from '@typescript-eslint/utils'
import * as catalog from 'ws-close-codes/codes'
import { isConstant, type Bindings, type Variable } from './bindings.js'
import { onlyNode, type Origin } from './origin.js'
import type { Origins } from './origins.js'
import { isFunction, isInside, propertyName, unwrap, type Expression, type Node } from './syntax.js'

/** One number that an expression may evaluate to. */
export interface CodeValue {
  readonly value: number
  /** The number where it is written when that is inside the expression asked about, else the expression's own part. */
  readonly node: Expression
  /** Whether the number stands there as a number, and not behind a name. */
  readonly bare: boolean
  /** Whether `node` is this number each time; a default and a constant chosen by a condition are not. */
  readonly certain: boolean
}

export interface Codes {
  /** The numbers an expression may evaluate to, as far as they are certain. */
  at(node: Expression): readonly CodeValue[]
}

export const catalogModule = 'ws-close-codes'

/** A number written in place: `1013`, `1_013`, `1.013e3`, `-1`. */
export function numberAt(node: Node): number | null {
  if (node.type === 'Literal') return typeof node.value === 'number' ? node.value : null
  if (node.type !== 'UnaryExpression' || node.argument.type !== 'Literal' || typeof node.argument.value !== 'number')
    return null
  return node.operator === '-' ? -node.argument.value : null
}

export function createCodes(bindings: Bindings, origins: Origins): Codes {
  /** The variables on the way to the answer: constants can be written in a circle. */
  const visiting = new Set<Variable>()

  function at(outer: Expression): CodeValue[] {
    const node = unwrap(outer) as Expression
    const literal = numberAt(node)
    if (literal !== null) return [{ value: literal, node, bare: true, certain: true }]
    switch (node.type) {
      case 'ConditionalExpression':
        return [...at(node.consequent), ...at(node.alternate)]
      case 'LogicalExpression':
        return node.operator === '&&' ? at(node.right) : [...at(node.left), ...at(node.right)]
      case 'Identifier': {
        const variable = bindings.variableOf(node)
        if (!variable || visiting.has(variable)) return []
        visiting.add(variable)
        const values = valuesOf(variable, node)
        visiting.delete(variable)
        const certain = values.length === 1 && variable.defs[0]?.type !== 'Parameter'
        return values.map((value) => ({ value, node, bare: false, certain }))
      }
      case 'MemberExpression':
        return memberValues(node).map((value) => ({ value, node, bare: false, certain: true }))
      default:
        return []
    }
  }

  function valuesOf(variable: Variable, use: TSESTree.Identifier): number[] {
    const [definition] = variable.defs
    if (!definition || variable.defs.length > 1) return []
    if (definition.type === 'ImportBinding') return catalogValue(origins.of(use))
    if (!isConstant(variable)) return []
    if (definition.type === 'Variable' && definition.node.id.type === 'Identifier' && definition.node.init) {
      const values = at(definition.node.init).map(({ value }) => value)
      return values.length === 1 || !isTested(variable, use) ? values : []
    }
    // `close(code = 1012)`: what arrives when the caller leaves it out.
    if (definition.type === 'Parameter' && isFunction(definition.node)) {
      for (const parameter of definition.node.params) {
        if (parameter.type !== 'AssignmentPattern' || parameter.left !== definition.name) continue
        return isTested(variable, use) ? [] : at(parameter.right).map(({ value }) => value)
      }
    }
    return []
  }

  /** Whether the value is looked at elsewhere, so that not all of its values may reach this use. */
  function isTested(variable: Variable, use: TSESTree.Identifier): boolean {
    return variable.references.some(
      ({ identifier }) => identifier !== use && !reference(identifier, variable) && decides(identifier)
    )
  }

  function memberValues(node: TSESTree.MemberExpression): number[] {
    const name = propertyName(node)
    if (name === null) return []
    const base = onlyNode(origins.of(node.object))
    if (base?.type === 'TSEnumDeclaration')
      return enumValues(base).flatMap((member) => (member.name === name ? [member.value] : []))
    const found = origins.of(node)
    const named = catalogValue(found)
    if (named.length > 0) return named
    const written = onlyNode(found)
    const value = written && isInTable(written) ? numberAt(written) : null
    return value === null ? [] : [value]
  }

  /**
   * Whether a number stands in an object of constants: of the module itself, or of a class as a static field.
   * Any other object may be changed by whoever it is handed to.
   */
  function isInTable(number: Node): boolean {
    let at: Node | undefined = number.parent
    let frozen = false
    for (; at && tableParts.has(at.type) && !isOpenObject(at); at = at.parent)
      frozen ||= at.type !== 'Property' && at.type !== 'ObjectExpression'
    if (at?.type === 'PropertyDefinition') return at.static
    if (
      at?.type !== 'VariableDeclarator' ||
      at.id.type !== 'Identifier' ||
      at.parent.type !== 'VariableDeclaration' ||
      at.parent.kind !== 'const'
    )
      return false
    if (at.parent.parent.type !== 'Program' && at.parent.parent.type !== 'ExportNamedDeclaration') return false
    return (
      frozen ||
      (bindings.declaredBy(at.id)?.references.every((one) => one.init === true || isMemberRead(one.identifier)) ??
        false)
    )
  }

  return { at }
}

/** `CODES.lost`, `typeof CODES`, `export { CODES }`: uses that hand the object to nobody in this file. */
function isMemberRead({ parent }: Node): boolean {
  return parent?.type === 'MemberExpression' || parent?.type === 'TSTypeQuery' || parent?.type === 'ExportSpecifier'
}

/** `{ lost: 1006, ...overrides }` */
function isOpenObject(node: Node): boolean {
  return node.type === 'ObjectExpression' && node.properties.some(({ type }) => type === 'SpreadElement')
}

/** Between a number and the table it stands in: objects, and `as const` or `Object.freeze` around them. */
const tableParts: ReadonlySet<string> = new Set([
  'Property',
  'ObjectExpression',
  'TSAsExpression',
  'TSSatisfiesExpression',
  'CallExpression'
])

/** The number of an imported constant of `ws-close-codes`. */
function catalogValue(found: readonly Origin[]): number[] {
  const [only, ...others] = found
  if (!only || others.length > 0 || only.root.kind !== 'module') return []
  const { source } = only.root
  const name =
    source === `${catalogModule}/codes` || (source === catalogModule && only.path.at(-2) === 'CloseCode')
      ? only.path.at(-1)
      : undefined
  const value = name !== undefined && Object.hasOwn(catalog, name) ? catalog[name as keyof typeof catalog] : undefined
  return value === undefined ? [] : [value]
}

export interface NamedNumber {
  readonly name: string
  readonly value: number
}

/** The members of an enum whose values are written out or follow from the one before. */
export function enumValues(node: TSESTree.TSEnumDeclaration): NamedNumber[] {
  const values: NamedNumber[] = []
  let next: number | null = 0
  for (const member of node.body.members) {
    const written: number | null = member.initializer ? numberAt(unwrap(member.initializer)) : next
    const name =
      member.id.type === 'Identifier' ? member.id.name : member.id.type === 'Literal' ? String(member.id.value) : null
    if (written !== null && name !== null) values.push({ name, value: written })
    next = written === null ? null : written + 1
  }
  return values
}

/** The declaration itself is a write reference of its name. */
function reference(identifier: Node, variable: Variable): boolean {
  return variable.identifiers.includes(identifier as TSESTree.Identifier)
}

/** Whether a use of a name helps to decide which way the program goes. */
function decides(identifier: Node): boolean {
  for (let at: Node = identifier; at.parent; at = at.parent) {
    const { parent } = at
    if ('test' in parent && parent.test && isInside(at, parent.test)) return true
    if (parent.type === 'SwitchStatement' && parent.discriminant === at) return true
    if (parent.type === 'LogicalExpression' && parent.left === at) return true
    // Handed to a function that may throw on it.
    if (parent.type === 'CallExpression' && parent.callee !== at && parent.parent.type === 'ExpressionStatement')
      return true
    if (isFunction(parent)) return false
  }
  return false
}
