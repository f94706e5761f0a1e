import { isConstant, type Variable } from '../syntax/bindings.js'
import { enclosingFunction, isFunction, isInside, type Expression, type Node } from '../syntax/syntax.js'

/**
 * The expressions whose value a variable may hold where it is read: its declaration and assignments, without those that
 * a later statement on the same way has overwritten. A parameter's own value is not among them.
 *
 * @returns null when the variable is filled in another way: by a pattern, a loop or an operator such as `+=`
 */
export function reachingValues(variable: Variable, use: Node): readonly Expression[] | null {
  const [definition, ...others] = variable.defs
  if (!definition || others.length > 0) return null
  const declared: Expression[] = []
  if (definition.type === 'Variable') {
    const { node } = definition
    if (node.id !== definition.name || node.parent.parent.type === 'ForOfStatement') return null
    if (node.init) declared.push(node.init)
  } else if (definition.type !== 'Parameter' || !isFunction(definition.node)) return null
  if (isConstant(variable)) return declared

  const assigned: Expression[] = []
  for (const reference of variable.references) {
    if (!reference.isWrite() || reference.init === true) continue
    const { parent } = reference.identifier
    if (parent?.type !== 'AssignmentExpression' || parent.operator !== '=') return null
    // What is computed from this very use cannot have arrived there, save in a loop.
    if (!isInside(use, parent.right)) assigned.push(parent.right)
  }
  const before = [...declared, ...assigned].filter(({ range }) => range[0] < use.range[0])
  const overwritten = before.filter((value) => isStraightBefore(value, use)).at(-1)
  const later = [...declared, ...assigned].filter((value) => !overwritten || value.range[0] >= overwritten.range[0])
  // Behind the use an assignment comes too late, unless another function makes it.
  return later.filter((value) => value.range[0] < use.range[0] || enclosingFunction(value) !== enclosingFunction(use))
}

/** Whether the assignment of a value is a statement that always runs before a use: one of a block around the use. */
function isStraightBefore(value: Expression, use: Node): boolean {
  if (enclosingFunction(value) !== enclosingFunction(use)) return false
  const assignment = value.parent
  const statement = assignment?.type === 'AssignmentExpression' ? assignment.parent : assignment?.parent
  return statement?.parent !== undefined && statement.type.endsWith('Statement')
    ? isInside(use, statement.parent)
    : statement?.type === 'VariableDeclaration' && isInside(use, statement.parent)
}
