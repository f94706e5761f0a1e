import type { Bindings, Variable } from '../syntax/bindings.js'
import type { Origins } from '../origins/origins.js'
import { argument, isFunction, parametersOf, type Expression, type FunctionNode } from '../syntax/syntax.js'

/** What is handed to a parameter, and to the function that sets a state. */
export function handedTo(variable: Variable, bindings: Bindings, origins: Origins): Expression[] {
  const [definition] = variable.defs
  if (definition?.type === 'Parameter' && isFunction(definition.node)) {
    const fn: FunctionNode = definition.node
    const index = parametersOf(fn).findIndex(
      (one) => (one.type === 'AssignmentPattern' ? one.left : one) === definition.name
    )
    const { calls, passedTo } = origins.uses(fn)
    // setTimeout(connect, wait, wait * 2)
    const timed = passedTo.flatMap(({ call, index: at }) =>
      at === 0 && call.arguments.length > 2 ? [{ call, at: index + 2 }] : []
    )
    return index < 0
      ? []
      : [...calls.map((call) => ({ call, at: index })), ...timed].flatMap(({ call, at }) => argument(call, at) ?? [])
  }
  if (definition?.type !== 'Variable' || definition.node.id.type !== 'ArrayPattern') return []
  const [state, setter] = definition.node.id.elements
  if (state !== definition.name || setter?.type !== 'Identifier') return []
  return (bindings.declaredBy(setter)?.references ?? []).flatMap(({ identifier: { parent } }) =>
    parent?.type === 'CallExpression' && parent.arguments[0] ? [parent.arguments[0] as Expression] : []
  )
}
