import type { TSESTree } from '@typescript-eslint/utils'
import type { Handler } from '../listening/handlers.js'
import type { Occurrences } from '../syntax/occurrences.js'
import type { Surroundings } from '../syntax/surroundings.js'
import {
  argument,
  calledMember,
  propertyName,
  thisFunction,
  unwrap,
  type FunctionNode,
  type Node
} from '../syntax/syntax.js'

/** Whether the `this` of a function is what it was where it was written: `socket.onclose = this.retry` makes it the socket. */
export function isBoundAt(outer: Node, fn: FunctionNode, found: Occurrences, surroundings: Surroundings): boolean {
  const listener = unwrap(outer)
  const isMethod = fn.parent.type === 'MethodDefinition' || fn.parent.type === 'Property'
  if (listener.type !== 'MemberExpression' || !isMethod || fn.type === 'ArrowFunctionExpression') return true
  return isBound(propertyName(listener), fn, found) || !asksForThis(fn, surroundings)
}

/** Handlers that come back to what they were written for. */
export function findBound(handlers: readonly Handler[], found: Occurrences, surroundings: Surroundings): Handler[] {
  return handlers.filter(({ attachment, fn }) => {
    const listener = listenerOf(attachment)
    return listener === null || isBoundAt(listener, fn, found, surroundings)
  })
}

function listenerOf(attachment: Handler['attachment']): Node | null {
  if (attachment.type === 'CallExpression') {
    const listener = argument(attachment, 1)
    return listener && unwrap(listener)
  }
  // s.onerror = s.onclose = f
  let { right } = attachment
  while (right.type === 'AssignmentExpression') right = right.right
  return unwrap(right)
}

/** `this.retry = this.retry.bind(this)`, `@autobind retry() { … }` */
function isBound(name: string | null, fn: FunctionNode, { writes }: Occurrences): boolean {
  const { decorators = [] } = fn.parent as Partial<TSESTree.MethodDefinition>
  const binds = (writes.get(name ?? '') ?? []).some(
    ({ value }) => value?.type === 'CallExpression' && calledMember(value)?.name === 'bind'
  )
  return binds || decorators.length > 0
}

function asksForThis(fn: FunctionNode, { everythingIn }: Surroundings): boolean {
  return everythingIn(fn).some((node) => node.type === 'ThisExpression' && thisFunction(node) === fn)
}
