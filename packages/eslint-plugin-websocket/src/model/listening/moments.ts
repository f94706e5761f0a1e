import type { TSESTree } from '@typescript-eslint/utils'
import { assignmentsTo, isReckoned, type Bindings } from '../syntax/bindings.js'
import type { Origins } from '../origins/origins.js'
import { parameterNamed } from '../syntax/patterns.js'
import { isSame } from '../syntax/same.js'
import { argument, enclosingFunction, isFunction, unwrap, type Node } from '../syntax/syntax.js'

interface Facts {
  readonly bindings: Bindings
  readonly origins: Origins
}

/** More variables and functions than a value is handed through. */
const maxHops = 6

/** Whether two values that the parameter of one handler brings came with one event, and neither was kept from another. */
export function areOfOneEvent(one: Node, other: Node, facts: Facts): boolean {
  const [a, b] = [unwrap(one), unwrap(other)]
  if (a.type === 'MemberExpression' && b.type === 'MemberExpression' && isSame(a.object, b.object, facts.bindings))
    return true
  return isCurrent(a, facts) && isCurrent(b, facts)
}

/** Whether a value was made in the call of the function that it is read in: what a field holds may be older. */
function isCurrent(outer: Node, facts: Facts, hops = 0): boolean {
  const node = unwrap(outer)
  const inner = (part: Node) => hops < maxHops && isCurrent(part, facts, hops + 1)
  switch (node.type) {
    case 'Literal':
      return true
    case 'Identifier':
      return isCurrentName(node, facts, inner)
    case 'MemberExpression':
      return inner(node.object)
    case 'ConditionalExpression':
      return inner(node.consequent) && inner(node.alternate)
    case 'LogicalExpression':
      return (node.operator === '&&' || inner(node.left)) && inner(node.right)
    case 'ObjectExpression':
      return node.properties.every((property) => property.type === 'Property' && inner(property.value))
    default:
      return false
  }
}

function isCurrentName(
  node: TSESTree.Identifier,
  { bindings, origins }: Facts,
  inner: (part: Node) => boolean
): boolean {
  const variable = bindings.variableOf(node)
  const [definition, ...others] = variable?.defs ?? []
  if (!variable || !definition || others.length > 0 || isReckoned(variable)) return false
  if (definition.name.type !== 'Identifier' || standsIn(definition.name)) return false
  // What a handler assigns to a variable around it is there when the next event arrives.
  const home = enclosingFunction(definition.name)
  const isOwn = variable.references.every(
    (one) => one.init || !one.isWrite() || enclosingFunction(one.identifier) === home
  )
  if (!isOwn || !assignmentsTo(variable).every(({ value }) => inner(value))) return false
  if (definition.type === 'Variable') return definition.node.init === null || inner(definition.node.init)
  const fn = definition.node
  const parameter = definition.type === 'Parameter' && isFunction(fn) ? parameterNamed(fn, definition.name) : null
  if (!parameter || !isFunction(fn)) return false
  return origins.uses(fn).calls.every((call) => {
    const given = argument(call, parameter.index)
    return !given || inner(given)
  })
}

/** Whether another object may stand in for the one that a name is taken out of: `({ code } = fallback) => …`. */
function standsIn(name: Node): boolean {
  for (let at = name; at.parent && !isFunction(at.parent) && at.parent.type !== 'VariableDeclarator'; at = at.parent)
    if (at.parent.type === 'AssignmentPattern' && at !== name) return true
  return false
}
