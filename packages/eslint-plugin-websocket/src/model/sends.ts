import type { TSESTree } from '@typescript-eslint/utils'
import { replacers, type Socket } from './apis.js'
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
    if (!socket || isReplaced(called.object, found, origins) || isExpectedToThrow(call, origins)) return []
    const code = argument(call, 0)
    return [
      { call, receiver: called.object, socket, code, reason: argument(call, 1), values: code ? codes.at(code) : [] }
    ]
  })
}

/** Whether the file gives this socket a `close` of its own: `socket.close = patched`, `vi.spyOn(socket, 'close')`. */
export function isReplaced(receiver: Expression, found: Occurrences, origins: Origins): boolean {
  const sockets = origins.of(receiver)
  const isOne = (node: Node) => origins.of(node).some((one) => sockets.includes(one) || one.path.at(-1) === 'prototype')
  const spied = [...replacers].flatMap((name) => found.calls.get(name) ?? [])
  return (
    (found.writes.get('close') ?? []).some(({ target }) => isOne(target.object)) ||
    spied.some((call) => {
      const [object, name] = [argument(call, 0), argument(call, 1)]
      return object !== null && name?.type === 'Literal' && name.value === 'close' && isOne(object)
    })
  )
}

const expecting: ReadonlySet<string> = new Set(['expect', 'expectAsync', 'throws', 'rejects', 'raises', 'doesNotThrow'])

/** `expect(() => socket.close(1006)).toThrow()`, however deep and under whatever name: a test that knows. */
function isExpectedToThrow(node: Node, origins: Origins): boolean {
  for (let fn = enclosingFunction(node); fn; fn = enclosingFunction(fn)) {
    const calls = origins.uses(fn).passedTo.filter(({ index }) => index === 0)
    if (calls.some(({ call }) => expecting.has(calledName(call)))) return true
  }
  return false
}

function calledName(call: TSESTree.CallExpression): string {
  const callee = unwrap(call.callee)
  return callee.type === 'Identifier' ? callee.name : (calledMember(call)?.name ?? '')
}
