import type { Variable } from '../syntax/bindings.js'
import { isFunction, isInside, type Node } from '../syntax/syntax.js'

/** Whether the value of a variable is looked at elsewhere, so that not all of its values may reach this use. */
export function isTested(variable: Variable, use: Node): boolean {
  return variable.references.some(
    ({ identifier }) => identifier !== use && !isDeclaration(identifier, variable) && decides(identifier)
  )
}

/** The declaration itself is a write reference of its name. */
function isDeclaration(identifier: Node, variable: Variable): boolean {
  return variable.identifiers.some((one) => one === identifier)
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
