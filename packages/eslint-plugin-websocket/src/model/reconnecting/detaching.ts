import type { Amounts } from './amount-sources.js'
import type { Engine } from './engine.js'
import { nothingKnown } from './known.js'
import type { Entry } from './lifecycle.js'
import { propertyName, type Node } from '../syntax/syntax.js'

/** Lines that take a handler off a socket. */
export interface Detaching {
  replaces(node: Node): boolean
  detaches(node: Node): boolean
}

export function createDetaching(entry: Entry, { origins, sockets }: Engine, amounts: Amounts): Detaching {
  /** `socket.onclose = another` */
  function replaces(node: Node): boolean {
    return (
      node.type === 'AssignmentExpression' &&
      node.left.type === 'MemberExpression' &&
      [...entry.attachments].every(
        (one) => one.type === 'AssignmentExpression' && isSameProperty(one.left, node.left)
      ) &&
      sockets.at(node.left.object) !== null
    )
  }

  /** `socket.onclose = null` */
  function detaches(node: Node): boolean {
    if (node.type !== 'AssignmentExpression' || node.left.type !== 'MemberExpression') return false
    return (
      /^on(?:close|error)$/.test(propertyName(node.left) ?? '') &&
      amounts.of(node.right, nothingKnown).value !== null &&
      origins.functions(node.right).length === 0
    )
  }

  return { replaces, detaches }
}

function isSameProperty(a: Node, b: Node): boolean {
  return a.type === 'MemberExpression' && b.type === 'MemberExpression' && propertyName(a) === propertyName(b)
}
