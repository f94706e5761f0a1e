import type { TSESTree } from '@typescript-eslint/utils'
import type { Socket } from './apis.js'
import type { Codes, CodeValue } from './codes.js'
import type { Occurrences } from './occurrences.js'
import type { Origins } from './origins.js'
import type { Sockets } from './sockets.js'
import { argument, calledMember, enclosingFunction, unwrap, type Expression, type Node } from './syntax.js'

/** A call that closes a socket. */
export interface Send {
  readonly call: TSESTree.CallExpression
  readonly receiver: Expression
  readonly socket: Socket
  readonly code: Expression | null
  readonly reason: Expression | null
  /** The numbers that `code` may be. */
  readonly values: readonly CodeValue[]
}

export function findSends(found: Occurrences, origins: Origins, sockets: Sockets, codes: Codes): Send[] {
  return (found.calls.get('close') ?? []).flatMap((call) => {
    const called = calledMember(call)
    const socket = called && sockets.at(called.object)
    if (!socket || isReplaced(called.object, found, origins) || isExpectedToThrow(call)) return []
    const code = argument(call, 0)
    return [
      { call, receiver: called.object, socket, code, reason: argument(call, 1), values: code ? codes.at(code) : [] }
    ]
  })
}

/** Whether the file gives this socket a `close` of its own: `socket.close = patched`. */
function isReplaced(receiver: Expression, found: Occurrences, origins: Origins): boolean {
  const sockets = origins.of(receiver)
  return (found.writes.get('close') ?? []).some(({ target }) =>
    origins.of(target.object).some((one) => sockets.includes(one))
  )
}

const expecting: ReadonlySet<string> = new Set(['expect', 'throws', 'rejects', 'doesNotThrow'])

/** `expect(() => socket.close(1006)).toThrow()`: a test that knows. */
function isExpectedToThrow(node: Node): boolean {
  const fn = enclosingFunction(node)
  const call = fn?.parent
  if (call?.type !== 'CallExpression' || call.arguments[0] !== fn) return false
  const callee = unwrap(call.callee)
  return expecting.has(callee.type === 'Identifier' ? callee.name : (calledMember(call)?.name ?? ''))
}
