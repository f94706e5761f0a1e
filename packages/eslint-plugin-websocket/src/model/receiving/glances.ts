import type { TSESTree } from '@typescript-eslint/utils'
import { importedName, isConstant, type Bindings } from '../syntax/bindings.js'
import type { Occurrences } from '../syntax/occurrences.js'
import type { Origins } from '../origins/origins.js'
import type { Reads } from '../listening/reads.js'
import type { Surroundings } from '../syntax/surroundings.js'
import { isClass, isFunction, propertyName, statementsBefore, unwrap, type Node } from '../syntax/syntax.js'

/** More variables, fields and functions than lie between a condition and what it is about. */
const maxDepth = 5

/**
 * Whether a condition looks at anything that a close handler receives (its reason is empty for 1005 and 1006), itself
 * or through variables, fields, getters and functions of the file.
 */
export function createGlances(
  bindings: Bindings,
  origins: Origins,
  found: Occurrences,
  reads: Reads,
  { everythingIn }: Surroundings
): (condition: Node) => boolean {
  const known = new Map<Node, boolean>()

  function looksAtClose(condition: Node): boolean {
    const seen = new Set<Node>()
    let level: readonly Node[] = [condition]
    for (let depth = 0; depth <= maxDepth && level.length > 0; depth++) {
      const parts = level.flatMap((node) => everythingIn(node)).filter((part) => !seen.has(part))
      for (const part of parts) seen.add(part)
      if (parts.some(isOfClose)) return true
      level = [...new Set(parts.flatMap(behind))]
    }
    return false
  }

  function isOfClose(part: Node): boolean {
    if (part.type === 'Identifier' && part.name === 'arguments') return true
    return (part.type === 'Identifier' || part.type === 'MemberExpression') && reads.isOfClose(part)
  }

  /** What decides on the value of a part. */
  function behind(part: Node): readonly Node[] {
    switch (part.type) {
      case 'CallExpression':
        return origins.functions(part.callee)
      case 'MemberExpression':
        return ofProperty(part)
      case 'Identifier': {
        const variable = bindings.variableOf(part)
        const [definition] = variable?.defs ?? []
        if (!variable || definition?.type !== 'Variable' || importedName(variable)) return []
        const writes = isConstant(variable) ? [] : variable.references.flatMap((one) => ofWrite(one.identifier.parent))
        return [...ofValue(definition.node.init), ...writes]
      }
      default:
        return []
    }
  }

  function ofProperty(part: TSESTree.MemberExpression): readonly Node[] {
    const name = propertyName(part)
    if (name === null) return []
    const held = origins.of(part.object)
    const getters = held.flatMap(({ root, path }) => {
      if (path.length > 0 || (root.kind !== 'instance' && root.kind !== 'expression')) return []
      return gettersOf(root.kind === 'instance' ? root.of : root.node, name)
    })
    const writes = (found.writes.get(name) ?? []).filter(({ target }) =>
      origins.of(target.object).some((one) => held.includes(one))
    )
    return [...getters, ...writes.flatMap(({ assignment }) => ofWrite(assignment))]
  }

  /** What is assigned, and on what condition: `if (code === 1006) lost = true`. */
  function ofWrite(assignment: Node | undefined): readonly Node[] {
    return assignment?.type === 'AssignmentExpression'
      ? [...ofValue(assignment.right), ...conditionsOf(assignment)]
      : []
  }

  function ofValue(value: Node | null): readonly Node[] {
    return value && !isFunction(unwrap(value)) ? [value] : []
  }

  /** The conditions between a node and the start of its function, those of earlier exits among them. */
  function conditionsOf(node: Node): readonly Node[] {
    const conditions: Node[] = []
    for (let at = node; at.parent && !isFunction(at); at = at.parent) {
      const { parent } = at
      if ('test' in parent && parent.test && parent.test !== at) conditions.push(parent.test)
      if (parent.type === 'SwitchStatement') conditions.push(parent.discriminant)
      if (parent.type === 'LogicalExpression' && parent.right === at) conditions.push(parent.left)
      for (const statement of statementsBefore(at, parent))
        if (statement.type === 'IfStatement' && everythingIn(statement).some(({ type }) => type === 'ReturnStatement'))
          conditions.push(statement.test)
    }
    return conditions
  }

  return (condition) => {
    const answer = known.get(condition) ?? looksAtClose(condition)
    known.set(condition, answer)
    return answer
  }
}

/** The functions that answer where a property of an instance of a class, or of an object, is read. */
function gettersOf(owner: Node, name: string): Node[] {
  const members = isClass(owner) ? owner.body.body : owner.type === 'ObjectExpression' ? owner.properties : []
  return members.flatMap((one) =>
    (one.type === 'MethodDefinition' || one.type === 'Property') && one.kind === 'get' && propertyName(one) === name
      ? [one.value]
      : []
  )
}
