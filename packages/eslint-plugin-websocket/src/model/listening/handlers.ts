import type { TSESTree } from '@typescript-eslint/utils'
import type { Socket } from '../sockets/apis.js'
import { listenerMethods } from '../origins/listeners.js'
import type { Occurrences } from '../syntax/occurrences.js'
import { onlyNode } from '../origins/roots.js'
import type { Origins } from '../origins/origins.js'
import type { Sockets } from '../sockets/sockets.js'
import { argument, calledMember, type Expression, type FunctionNode, type Node } from '../syntax/syntax.js'

/** A function that runs when a socket has closed, or on another event of it. */
export interface Handler {
  readonly fn: FunctionNode
  readonly socket: Socket
  readonly receiver: Expression
  /** The assignment or call that attaches it. */
  readonly attachment: TSESTree.AssignmentExpression | TSESTree.CallExpression
  /** `event`: the code is `event.code`. `argument`: the code is the first argument. */
  readonly receives: 'event' | 'argument'
}

/** Where an attachment says what it listens to: `socket.onclose`, `'close'`. */
export function eventOf(attachment: Handler['attachment']): Node {
  return attachment.type === 'AssignmentExpression' ? attachment.left : attachment.arguments[0]!
}

export function findHandlers(
  found: Occurrences,
  origins: Origins,
  sockets: Sockets,
  name: 'close' | 'error' | 'open' | 'message' = 'close'
): Handler[] {
  const handlers: Handler[] = []
  const add = (
    attachment: Handler['attachment'],
    receiver: Expression,
    listener: Expression,
    receives: Handler['receives']
  ) => {
    const functions = origins.functions(listener)
    const socket = functions.length > 0 ? sockets.at(receiver) : null
    if (!socket || (receives === 'argument' && !sockets.isEmitter(socket))) return
    for (const fn of functions) handlers.push({ fn, socket, receiver, attachment, receives })
  }
  for (const { target, assignment, value } of found.writes.get(`on${name}`) ?? []) {
    if (value) add(assignment, target.object, value, 'event')
  }
  for (const method of listenerMethods) {
    for (const call of found.calls.get(method) ?? []) {
      const called = calledMember(call)
      const event = argument(call, 0)
      const listener = argument(call, 1)
      if (!called || !event || !listener || !isNamed(event, name, origins)) continue
      add(call, called.object, listener, method === 'addEventListener' ? 'event' : 'argument')
    }
  }
  return handlers
}

export function isCloseEvent(event: Expression, origins: Origins): boolean {
  return isNamed(event, 'close', origins)
}

function isNamed(event: Expression, name: string, origins: Origins): boolean {
  const node = onlyNode(origins.of(event))
  if (node?.type === 'TemplateLiteral') return node.quasis.length === 1 && node.quasis[0]!.value.cooked === name
  return node?.type === 'Literal' && node.value === name
}
