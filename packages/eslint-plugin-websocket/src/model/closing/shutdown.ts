import type { TSESTree } from '@typescript-eslint/utils'
import type { CodeValue } from '../codes/codes.js'
import { iterations } from '../origins/collections.js'
import type { Origins } from '../origins/origins.js'
import { callsFrom, isLoop, type Reached } from './reached-calls.js'
import { hasNoCode, type Send } from '../sending/sends.js'
import type { Grounds } from './shutdown-hooks.js'
import { findStarts } from './shutdown-starts.js'
import type { Sockets } from '../sockets/sockets.js'
import type { Surroundings } from '../syntax/surroundings.js'
import { calledMember, isFunction, type Node } from '../syntax/syntax.js'

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
  const terminates: TSESTree.CallExpression[] = []
  let closesClients = false
  for (const { fn, loops } of findStarts(shutdown)) {
    const reached = callsFrom(fn, origins, surroundings)
    const isAbout = ({ inLoop }: Reached) => inLoop || !loops
    const closes = reached.filter(({ call }) => bySend.get(call)?.socket.role === 'server')
    const about = closes.filter(isAbout).flatMap(({ call }) => bySend.get(call) ?? [])
    closesClients ||= about.length > 0
    for (const send of about) {
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
      if (socket?.role === 'server' && sockets.canTerminate(socket)) terminates.push(call)
    }
  }
  if (terminates.length === 0 || closesClients || sends.some((send) => isToEach(send, origins)))
    return [...endings.values()]
  for (const call of terminates) endings.set(call, { call, how: 'terminate', code: null })
  return [...endings.values()]
}

/** Whether each client is closed by a call, wherever that is: the first phase of a shutdown may have a name of its own. */
function isToEach({ call, socket }: Send, origins: Origins): boolean {
  const seen = new Set<Node>()
  const isRepeated = (node: Node): boolean => {
    for (let at: Node = node; at.parent; at = at.parent) {
      if (seen.has(at)) return false
      seen.add(at)
      if (isLoop(at.parent)) return true
      if (!isFunction(at)) continue
      const { calls, passedTo } = origins.uses(at)
      const isEach = passedTo.some(({ call: each, index }) => {
        return index === 0 && iterations.has(calledMember(each)?.name ?? '')
      })
      if (isEach || calls.some(isRepeated)) return true
    }
    return false
  }
  return socket.role === 'server' && isRepeated(call)
}
