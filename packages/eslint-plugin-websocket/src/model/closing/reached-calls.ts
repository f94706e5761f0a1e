import type { TSESTree } from '@typescript-eslint/utils'
import { iterations } from '../origins/collections.js'
import { listenerMethods } from '../origins/listeners.js'
import type { Origins } from '../origins/origins.js'
import type { Surroundings } from '../syntax/surroundings.js'
import { calledMember, isFunction, type FunctionNode, type Node } from '../syntax/syntax.js'

/** A call that a function comes to. */
export interface Reached {
  readonly call: TSESTree.CallExpression
  /** Whether something has to happen first: an `await`, a timer, a callback. */
  readonly later: boolean
  readonly inLoop: boolean
}

const maxFunctions = 50

/** The calls that a function comes to, through the functions of the file that it calls. */
export function callsFrom(start: FunctionNode, origins: Origins, surroundings: Surroundings): Reached[] {
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
