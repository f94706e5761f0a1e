import { closeEventTypes } from './apis.js'
import type { Handler } from './handlers.js'
import { isNullishOrigin, type Origin } from './origin.js'
import type { Origins } from './origins.js'
import type { FunctionNode, Node } from './syntax.js'
import type { Types } from './types.js'

export interface Reads {
  /** Whether an expression is a close code that arrived from the other end (or from the implementation). */
  isReceivedCode(node: Node): boolean
}

export function createReads(origins: Origins, types: Types, handlers: () => readonly Handler[]): Reads {
  let byFunction: Map<FunctionNode, Handler['receives']> | null = null
  const receives = (fn: FunctionNode) =>
    (byFunction ??= new Map(handlers().map((one) => [one.fn, one.receives]))).get(fn)
  const known = new Map<Node, boolean>()

  function isCode({ root, path }: Origin): boolean {
    if (root.kind === 'parameter' && root.index === 0) {
      const form = receives(root.fn)
      return form === 'event' ? path.length === 1 && path[0] === 'code' : form === 'argument' && path.length === 0
    }
    if (root.kind !== 'type' || path.length !== 1 || path[0] !== 'code') return false
    const name = types.name(root.type)
    if (name?.kind === 'global') return closeEventTypes['']!.includes(name.name)
    return name?.kind === 'module' && (closeEventTypes[name.source]?.includes(name.path.join('.')) ?? false)
  }

  /** What may stand beside a received code: a default, and the parameter whose callers were followed. */
  function isCompatible({ root, path }: Origin): boolean {
    if (root.kind === 'parameter') return receives(root.fn) === undefined
    return (
      root.kind === 'expression' &&
      path.length === 0 &&
      root.node.type === 'Literal' &&
      typeof root.node.value === 'number'
    )
  }

  return {
    isReceivedCode(node) {
      const answer = known.get(node)
      if (answer !== undefined) return answer
      const all = origins.of(node).filter((one) => !isNullishOrigin(one))
      const proved = all.some(isCode) && all.every((one) => isCode(one) || isCompatible(one))
      known.set(node, proved)
      return proved
    }
  }
}
