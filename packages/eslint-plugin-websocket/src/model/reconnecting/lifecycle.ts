import { findHandlers, type Handler } from '../listening/handlers.js'
import { put, type Known } from './known.js'
import type { Occurrences } from '../syntax/occurrences.js'
import type { Origins } from '../origins/origins.js'
import type { Places } from './places.js'
import type { Reach } from './reach.js'
import type { Sockets } from '../sockets/sockets.js'
import type { FunctionNode, Node } from '../syntax/syntax.js'

/** Where a round begins: a handler, and every place that attaches it. */
export interface Entry {
  readonly fn: FunctionNode
  readonly attachments: ReadonlySet<Handler['attachment']>
}

/** What a socket calls between its construction and its close. */
export interface Lifecycle {
  /** What a line attaches to a socket: what runs when it opens, and when a message arrives. */
  at(node: Node): { readonly opens: readonly FunctionNode[]; readonly later: readonly FunctionNode[] } | undefined
  /** What is still known when some functions may have run meanwhile. */
  forgetting(functions: readonly FunctionNode[], known: Known): Known
  /** Handlers of the event that a connection has opened. */
  readonly opens: readonly Handler[]
}

export function createLifecycle(
  found: Occurrences,
  origins: Origins,
  sockets: Sockets,
  places: Places,
  reach: Reach
): Lifecycle {
  const attached = new Map<Node, { opens: FunctionNode[]; later: FunctionNode[] }>()
  const add = (handlers: readonly Handler[], list: 'opens' | 'later') => {
    for (const { attachment, fn } of handlers) {
      const all = attached.get(attachment) ?? { opens: [], later: [] }
      all[list].push(fn)
      attached.set(attachment, all)
    }
  }
  const opens = findHandlers(found, origins, sockets, 'open')
  add(opens, 'opens')
  add(findHandlers(found, origins, sockets, 'message'), 'later')

  return {
    opens,
    at: (node) => attached.get(node),
    forgetting(functions, known) {
      return reach.writes(functions).reduce((one, target) => {
        const key = places.key(target)
        return key === null ? one : put(one, key, null)
      }, known)
    }
  }
}
