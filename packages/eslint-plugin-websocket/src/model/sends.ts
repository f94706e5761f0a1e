import type { TSESTree } from '@typescript-eslint/utils'
import type { Socket } from './apis.js'
import type { Codes, CodeValue } from './codes.js'
import type { Occurrences } from './occurrences.js'
import type { Sockets } from './sockets.js'
import { argument, calledMember, type Expression } from './syntax.js'

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

export function findSends(found: Occurrences, sockets: Sockets, codes: Codes): Send[] {
  return (found.calls.get('close') ?? []).flatMap((call) => {
    const called = calledMember(call)
    const socket = called && sockets.at(called.object)
    if (!socket) return []
    const code = argument(call, 0)
    return [
      { call, receiver: called.object, socket, code, reason: argument(call, 1), values: code ? codes.at(code) : [] }
    ]
  })
}
