import type { Bindings } from './bindings.js'
import { propertyName, unwrap, type Node } from './syntax.js'

/** Whether two expressions read the same variable, or the same property of one. */
export function isSame(a: Node, b: Node, bindings: Bindings): boolean {
  const [left, right] = [unwrap(a), unwrap(b)]
  if (left.type === 'Identifier' && right.type === 'Identifier') {
    const variable = bindings.variableOf(left)
    return variable ? variable === bindings.variableOf(right) : left.name === right.name && !bindings.variableOf(right)
  }
  if (left.type === 'ThisExpression') return right.type === 'ThisExpression'
  if (left.type !== 'MemberExpression' || right.type !== 'MemberExpression') return false
  const name = propertyName(left)
  return name !== null && name === propertyName(right) && isSame(left.object, right.object, bindings)
}
