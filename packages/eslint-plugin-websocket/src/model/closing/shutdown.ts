import type { TSESTree } from '@typescript-eslint/utils'
import { iterations } from '../origins/collections.js'
import type { CodeValue } from '../codes/codes.js'
import { findStarts, type Ground } from './starts.js'
import { listenerMethods } from '../origins/listeners.js'
import { hasNoCode, type Send } from '../sending/sends.js'
import type { Sockets } from '../sockets/sockets.js'
import type { Surroundings } from '../syntax/surroundings.js'
import { calledMember, isFunction, type FunctionNode, type Node } from '../syntax/syntax.js'

/** A call by which a server that shuts down ends one of its clients, and does not say so. */
export interface Ending {
  readonly call: TSESTree.CallExpression
  readonly how: 'nothing' | 'normal' | 'terminate'
  /** The 1000 that is sent; null when it is not written at the call. */
  readonly code: CodeValue | null
}

export interface Shutdown extends Ground {
  readonly sockets: Sockets
  readonly surroundings: Surroundings
  readonly sends: readonly Send[]
}

interface Reached {
  readonly call: TSESTree.CallExpression
  /** Whether something has to happen first: an `await`, a timer, a callback. */
  readonly later: boolean
  readonly inLoop: boolean
}

const maxFunctions = 50

export function findEndings(shutdown: Shutdown): Ending[] {
  const { sockets, sends } = shutdown
  const bySend = new Map(sends.map((send) => [send.call as Node, send]))
  const endings = new Map<Node, Ending>()
  for (const { fn, loops } of findStarts(shutdown)) {
    const reached = reach(fn, shutdown)
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

/** The calls that a function comes to, through the functions of the file that it calls. */
function reach(start: FunctionNode, { origins, surroundings }: Shutdown): Reached[] {
  const reached: Reached[] = []
  const seen = new Set<Node>()
  const visit = (fn: FunctionNode, later: boolean, inLoop: boolean) => {
    if (seen.has(fn) || seen.size > maxFunctions || !fn.body) return
    seen.add(fn)
    walk(fn.body, later, inLoop)
  }
  const walk = (node: Node, later: boolean, inLoop: boolean): boolean => {
    let waits = later
    if (isFunction(node)) {
      inside(node, waits, inLoop)
      return later
    }
    const loops = inLoop || /^For(?:Of|In)?Statement$/.test(node.type)
    for (const child of surroundings.children(node)) waits = walk(child, waits, loops)
    if (node.type === 'CallExpression') {
      reached.push({ call: node, later: waits, inLoop: loops })
      for (const fn of origins.functions(node.callee)) visit(fn, waits, loops)
    }
    return waits || node.type === 'AwaitExpression'
  }
  /** A function within: it runs when it is handed to a call, unless that only attaches it. */
  const inside = (fn: FunctionNode, later: boolean, inLoop: boolean) => {
    const { parent } = fn
    if (parent.type !== 'CallExpression' && parent.type !== 'NewExpression') return
    const called = parent.type === 'CallExpression' ? calledMember(parent) : null
    if (called && listenerMethods.has(called.name)) return
    const isEach = called !== null && iterations.has(called.name)
    const isNow = isEach || parent.callee === fn || parent.type === 'NewExpression'
    visit(fn, later || !isNow, inLoop || isEach)
  }
  visit(start, false, false)
  return reached
}
