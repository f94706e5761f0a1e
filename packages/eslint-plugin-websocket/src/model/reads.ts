import { closeEventTypes } from './apis.js'
import type { Handler } from './handlers.js'
import { isNothingOrigin, type Origin, type Root } from './origin.js'
import type { Origins } from './origins.js'
import type { FunctionNode, Node } from './syntax.js'
import type { Types } from './types.js'

export interface Reads {
  /** Whether an expression is a close code that arrived from the other end (or from the implementation). */
  isReceivedCode(node: Node): boolean
  /** Whether an expression may be anything that a close handler receives, or a part of it: its event, its reason. */
  isOfClose(node: Node): boolean
  /** Whether an annotation says that an expression is a close event or its code. */
  isTyped(node: Node): boolean
  /** How a function receives a code; null when it is no close handler, or is something else as well. */
  receives(fn: FunctionNode): Handler['receives'] | null
}

export function createReads(origins: Origins, types: Types, handlers: () => readonly Handler[]): Reads {
  const handlersOf = (fn: FunctionNode) => handlers().filter((one) => one.fn === fn)
  const known = new Map<Node, boolean>()

  function receives(fn: FunctionNode): Handler['receives'] | null {
    const [first, ...others] = handlersOf(fn)
    if (!first || others.some((one) => one.receives !== first.receives)) return null
    const attachments: ReadonlySet<Node> = new Set(handlersOf(fn).map(({ attachment }) => attachment))
    return origins.uses(fn).passedTo.every(({ call }) => attachments.has(call)) ? first.receives : null
  }

  function isCode({ root, path }: Origin): boolean {
    if (root.kind === 'parameter' && root.index === 0) {
      const form = receives(root.fn)
      return form === 'event' ? path.length === 1 && path[0] === 'code' : form === 'argument' && path.length === 0
    }
    return path.length === 1 && path[0] === 'code' && isOfCloseEvent(root)
  }

  function isOfCloseEvent(root: Root): boolean {
    const name = root.kind === 'type' ? types.name(root.type) : null
    if (name?.kind === 'declared' || !name) return false
    const [source, type] = name.kind === 'module' ? [name.source, name.path.join('.')] : ['', name.name]
    return closeEventTypes.get(source)?.has(type) ?? false
  }

  /** What may stand beside a received code: a default, and a parameter whose callers are all known. */
  function isCompatible({ root, path }: Origin): boolean {
    if (root.kind === 'parameter') {
      const { calls, passedTo } = origins.uses(root.fn)
      return handlersOf(root.fn).length > 0 ? receives(root.fn) !== null : calls.length > 0 && passedTo.length === 0
    }
    return (
      root.kind === 'expression' &&
      path.length === 0 &&
      root.node.type === 'Literal' &&
      typeof root.node.value === 'number'
    )
  }

  return {
    receives,
    isTyped: (node) => origins.of(node).some(({ root }) => isOfCloseEvent(root)),
    isOfClose: (node) =>
      origins
        .of(node)
        .some(({ root }) => (root.kind === 'parameter' ? handlersOf(root.fn).length > 0 : isOfCloseEvent(root))),
    isReceivedCode(node) {
      const answer = known.get(node)
      if (answer !== undefined) return answer
      const all = origins.of(node).filter((one) => !isNothingOrigin(one))
      // An annotation speaks for every caller.
      const isAnnotated = all.some((one) => one.root.kind === 'type' && isCode(one))
      const fits = (one: Origin) => isCode(one) || isCompatible(one) || (isAnnotated && one.root.kind === 'parameter')
      const proved = all.some(isCode) && all.every(fits)
      known.set(node, proved)
      return proved
    }
  }
}
