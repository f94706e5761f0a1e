import type { TSESTree } from '@typescript-eslint/utils'
import type { Bindings } from '../syntax/bindings.js'
import type { Occurrences } from '../syntax/occurrences.js'
import type { Origin } from '../origins/roots.js'
import type { Origins } from '../origins/origins.js'
import { parameterProperty } from '../syntax/patterns.js'
import {
  isClass,
  isConstType,
  isFunction,
  propertyName,
  type ClassNode,
  type Expression,
  type Node
} from '../syntax/syntax.js'

/**
 * Every expression that a property is ever given, when the file shows them all: of an object of constants, or of a
 * class and its instances. Any other object may be changed by whoever it is handed to.
 *
 * @returns null when something else may stand there
 */
export type FieldValues = (bases: readonly Origin[], name: string) => readonly Expression[] | null

export function createFieldValues(bindings: Bindings, origins: Origins, found: Occurrences): FieldValues {
  /** What is assigned to a property of a base, or null when a write may be to it that the file does not settle. */
  function assigned(base: Origin, name: string): Expression[] | null {
    if (found.changes.has(name)) return null
    const values: Expression[] = []
    for (const { target, value } of found.writes.get(name) ?? []) {
      const targets = origins.of(target.object)
      if (targets.includes(base)) {
        if (!value) return null
        values.push(value)
      } else if (targets.some((one) => mayBe(one, base))) return null
    }
    // `this[name] = value`
    const isComputed = (found.writes.get('*') ?? []).some(({ target }) => origins.of(target.object).includes(base))
    return isComputed ? null : values
  }

  /** Whether an object that is written to may be the one that is asked about. */
  function mayBe({ root, path }: Origin, base: Origin): boolean {
    if (base.root.kind !== 'instance') return false
    const { of } = base.root
    if (root.kind === 'instance' && path.length === 0)
      return isClass(of) && isClass(root.of) && (lineage(of).includes(root.of) || lineage(root.of).includes(of))
    return root.kind === 'unknown' || root.kind === 'exhausted' || root.kind === 'parameter'
  }

  /** A class and the classes of the file that it extends. */
  function lineage(node: ClassNode, depth = 0): ClassNode[] {
    if (!node.superClass || depth > 5) return [node]
    const bases = origins.of(node.superClass).flatMap(({ root }) => (root.kind === 'expression' ? [root.node] : []))
    return [node, ...bases.filter(isClass).flatMap((base) => lineage(base, depth + 1))]
  }

  function declared(node: ClassNode, name: string, isStatic: boolean): Expression[] {
    return node.body.body.flatMap((member): readonly Expression[] => {
      if (member.type === 'MethodDefinition' && isFunction(member.value)) {
        if (member.kind === 'constructor') {
          const property = isStatic ? null : parameterProperty(member.value, name)
          return property ? [property.key] : []
        }
        const isGetter = member.kind === 'get' && member.static === isStatic && propertyName(member) === name
        return isGetter ? origins.returns(member.value) : []
      }
      const isField =
        member.type === 'PropertyDefinition' && member.static === isStatic && propertyName(member) === name
      return isField && member.value ? [member.value] : []
    })
  }

  /** Whether an object is handed to nobody in this file, or cannot be changed. */
  function isClosed(object: Node): boolean {
    for (let at = object; at.parent; at = at.parent) {
      const { parent } = at
      if ((parent.type === 'TSAsExpression' && isConstType(parent.typeAnnotation)) || parent.type === 'CallExpression')
        return true
      if (parent.type === 'PropertyDefinition') return parent.static
      if (parent.type === 'VariableDeclarator') {
        const { id } = parent
        const references = id.type === 'Identifier' ? (bindings.declaredBy(id)?.references ?? []) : null
        return (
          references?.every((one) => one.init === true || (!one.isWrite() && isOnlyRead(one.identifier))) ??
          id.type === 'ObjectPattern'
        )
      }
      if (parent.type === 'Property' || parent.type === 'TSSatisfiesExpression' || parent.type === 'TSAsExpression')
        continue
      if (parent.type !== 'ObjectExpression' || isOpen(parent)) return false
    }
    return false
  }

  return (bases, name) => {
    const [base, ...others] = bases.filter(({ root }) => root.kind !== 'type')
    if (!base || others.length > 0 || base.path.length > 0) return null
    const values = assigned(base, name)
    if (!values) return null
    const { root } = base
    if (root.kind === 'instance')
      return isClass(root.of) ? [...lineage(root.of).flatMap((one) => declared(one, name, false)), ...values] : values
    if (root.kind !== 'expression') return null
    if (isClass(root.node)) return [...declared(root.node, name, true), ...values]
    if (root.node.type !== 'ObjectExpression' || isOpen(root.node) || !isClosed(root.node)) return null
    const own = root.node.properties.flatMap((one) =>
      one.type === 'Property' && propertyName(one) === name ? [one.value as Expression] : []
    )
    return [...own, ...values]
  }
}

/** `CODES.lost`, `const { lost } = CODES`, `typeof CODES`, `export { CODES }`: nobody is handed the object. */
function isOnlyRead(identifier: Node): boolean {
  const { parent } = identifier
  return (
    parent?.type === 'MemberExpression' ||
    parent?.type === 'TSTypeQuery' ||
    parent?.type === 'ExportSpecifier' ||
    (parent?.type === 'VariableDeclarator' && parent.id.type === 'ObjectPattern')
  )
}

/** `{ lost: 1006, ...overrides }` */
function isOpen(node: TSESTree.ObjectExpression): boolean {
  return node.properties.some(({ type }) => type === 'SpreadElement')
}
