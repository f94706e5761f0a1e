import type { Entries } from './entries.js'
import type { Handler } from './handlers.js'
import { isNothingOrigin, type Origin } from './roots.js'
import type { Origins } from './origins.js'
import type { FunctionNode, Node } from './syntax.js'

export interface Reads {
  /** Whether an expression is a close code that arrived from the other end (or from the implementation). */
  isReceivedCode(node: Node): boolean
}

export function createReads(origins: Origins, entries: Entries, handlers: () => readonly Handler[]): Reads {
  const handlersOf = (fn: FunctionNode) => handlers().filter((one) => one.fn === fn)
  const known = new Map<Node, boolean>()

  /** How a function receives a code; null when it is no close handler, or is something else as well. */
  function receives(fn: FunctionNode): Handler['receives'] | null {
    const [first, ...others] = handlersOf(fn)
    if (!first || others.some((one) => one.receives !== first.receives)) return null
    const attachments: ReadonlySet<Node> = new Set(handlersOf(fn).map(({ attachment }) => attachment))
    return origins.uses(fn).passedTo.every(({ call }) => attachments.has(call)) ? first.receives : null
  }

  function isCode(one: Origin): boolean {
    const { root, path } = one
    if (root.kind === 'parameter' && root.index === 0) {
      const form = receives(root.fn)
      if (form)
        return form === 'event' ? path.length === 1 && path[0] === 'code' : form === 'argument' && path.length === 0
    }
    return entries.of(one).some(({ isCode: received }) => received)
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
