import type { Bindings, Variable } from './bindings.js'
import { childrenOf, isFunction, propertyName, unwrap, type Node, type VisitorKeys } from './syntax.js'

/** Something that can be written and read again: a variable, or any property of a name. */
export type Place = Variable | string

/** What an expression has to do with the rest of the program. */
export interface Surroundings {
  children(node: Node): Node[]
  /** What an assignment to a target changes; null when that is not one place. */
  place(target: Node): Place | null
  /** A node and all nodes below it. */
  everythingIn(node: Node): Node[]
  /** Everything that an expression reads. */
  dependencies(node: Node): Place[]
  /** Whether evaluating an expression calls or awaits something. */
  callsOut(node: Node): boolean
}

export function createSurroundings(bindings: Bindings, keys: VisitorKeys): Surroundings {
  const children = (node: Node) => childrenOf(node, keys)

  const place = (target: Node): Place | null => {
    if (target.type === 'Identifier') return bindings.variableOf(target)
    return target.type === 'MemberExpression' ? propertyName(target) : null
  }

  const dependencies = (outer: Node): Place[] => {
    const node = unwrap(outer)
    const own = place(node)
    return [...(own === null ? [] : [own]), ...(node.type === 'Identifier' ? [] : children(node).flatMap(dependencies))]
  }

  const everythingIn = (node: Node): Node[] => [node, ...children(node).flatMap(everythingIn)]

  const callsOut = (node: Node): boolean =>
    node.type === 'CallExpression' ||
    node.type === 'AwaitExpression' ||
    (!isFunction(node) && children(node).some(callsOut))

  return { children, place, everythingIn, dependencies, callsOut }
}
