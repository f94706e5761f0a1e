import { copies } from './collections.js'
import type { Flow } from './flow.js'
import type { Origin } from './roots.js'
import { argument, calledMember, unwrap, type Node } from '../syntax/syntax.js'

/** Which expressions give pairs of a key and a value. A map is not told from its values otherwise. */
export interface Pairs {
  isMap(base: Origin): boolean
  /** Whether the methods of an expression hand on pairs: `map.entries()`, `[...map]`, `Array.from(map).filter(f)`. */
  given(outer: Node): boolean
  /** Whether walking through an expression gives pairs, as a map itself does. */
  walked(outer: Node): boolean
  /** Whether an expression is seen to give the values alone: `map.values()`, `Array.from(map.values())`. */
  valuesOnly(outer: Node): boolean
}

export function createPairs({ of, types }: Flow): Pairs {
  function isMap({ root, path }: Origin): boolean {
    if (path.length > 0) return false
    if (root.kind === 'type') return types.key(root.type).length > 0
    const made = root.kind === 'expression' && root.node.type === 'NewExpression' ? root.node.callee : null
    return made?.type === 'Identifier' && /^(?:Weak)?Map$/.test(made.name)
  }

  function given(outer: Node): boolean {
    const node = unwrap(outer)
    if (node.type === 'ArrayExpression')
      return node.elements.some((element) => element?.type === 'SpreadElement' && walked(element.argument))
    const called = node.type === 'CallExpression' ? calledMember(node) : null
    if (node.type !== 'CallExpression' || !called || called.name === 'values') return false
    if (called.name === 'entries') return true
    const first = called.name === 'from' && node.arguments.length === 1 ? argument(node, 0) : null
    return first ? walked(first) : copies.has(called.name) && given(called.object)
  }

  function walked(outer: Node): boolean {
    const node = unwrap(outer)
    const isCopy = node.type === 'CallExpression' && copies.has(calledMember(node)?.name ?? '')
    return given(node) || (!isCopy && of(node).some(isMap))
  }

  function valuesOnly(outer: Node): boolean {
    const node = unwrap(outer)
    const called = node.type === 'CallExpression' ? calledMember(node) : null
    if (node.type !== 'CallExpression' || !called || called.name === 'entries') return false
    const first = called.name === 'from' ? argument(node, 0) : null
    if (first) return valuesOnly(first)
    return called.name === 'values' || (copies.has(called.name) && valuesOnly(called.object))
  }

  return { isMap, given, walked, valuesOnly }
}
