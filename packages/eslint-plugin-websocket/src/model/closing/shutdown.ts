import type { TSESTree } from '@typescript-eslint/utils'
import type { CodeValue } from '../codes/codes.js'
import { callsFrom, type Reached } from './reached-calls.js'
import { hasNoCode, type Send } from '../sending/sends.js'
import { findStarts, type Grounds } from './shutdown-starts.js'
import type { Sockets } from '../sockets/sockets.js'
import type { Surroundings } from '../syntax/surroundings.js'
import { calledMember, type Node } from '../syntax/syntax.js'

/** A call by which a server that shuts down ends one of its clients, and does not say so. */
export interface Ending {
  readonly call: TSESTree.CallExpression
  readonly how: 'nothing' | 'normal' | 'terminate'
  /** The 1000 that is sent; null when it is not written at the call. */
  readonly code: CodeValue | null
}

export interface Shutdown extends Grounds {
  readonly sockets: Sockets
  readonly surroundings: Surroundings
  readonly sends: readonly Send[]
}

export function findEndings(shutdown: Shutdown): Ending[] {
  const { origins, surroundings, sockets, sends } = shutdown
  const bySend = new Map(sends.map((send) => [send.call as Node, send]))
  const endings = new Map<Node, Ending>()
  for (const { fn, loops } of findStarts(shutdown)) {
    const reached = callsFrom(fn, origins, surroundings)
    const isAbout = ({ inLoop }: Reached) => inLoop || !loops
    const closes = reached.filter(({ call }) => bySend.get(call)?.socket.role === 'server')
    for (const send of closes.filter(isAbout).flatMap(({ call }) => bySend.get(call) ?? [])) {
      const [value, ...others] = send.values
      if (hasNoCode(send)) endings.set(send.call, { call: send.call, how: 'nothing', code: null })
      // A server of one session closes when its work is done, and may say so.
      else if (value?.value === 1000 && others.length === 0 && !loops)
        endings.set(send.call, { call: send.call, how: 'normal', code: value.certain ? value : null })
    }
    // After a close it is the right way to end those that do not answer.
    if (closes.length > 0) continue
    for (const { call, later } of reached.filter(isAbout)) {
      const called = calledMember(call)
      const socket = called?.name === 'terminate' && !later ? sockets.at(called.object) : null
      if (socket?.role === 'server' && sockets.canTerminate(socket))
        endings.set(call, { call, how: 'terminate', code: null })
    }
  }
  return [...endings.values()]
}
