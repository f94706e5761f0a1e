import { connectionEvents, type ApiName } from './apis.js'
import type { Entries } from './entries.js'
import { listenerMethods } from './listeners.js'
import type { Occurrences } from './occurrences.js'
import type { Origins } from './origins.js'
import { argument, calledMember, type FunctionNode, type Node } from './syntax.js'

/** Functions that a server calls with a socket, and the server's implementation: `wss.on('connection', (socket) => …)`. */
export function findConnectionListeners(
  found: Occurrences,
  origins: Origins,
  entries: Entries
): ReadonlyMap<FunctionNode, ApiName> {
  const listeners = new Map<FunctionNode, ApiName>()
  const attaching = new Set<Node>()
  for (const method of listenerMethods) {
    for (const call of found.calls.get(method) ?? []) {
      const called = calledMember(call)
      const event = argument(call, 0)
      const listener = argument(call, 1)
      if (!called || !listener || event?.type !== 'Literal' || !connectionEvents.has(String(event.value))) continue
      const server = serverAt(called.object, origins, entries)
      if (!server) continue
      attaching.add(call)
      for (const fn of origins.functions(listener)) listeners.set(fn, server)
    }
  }
  // A listener that others call as well receives what they give it.
  for (const fn of listeners.keys()) {
    if (origins.uses(fn).passedTo.some(({ call }) => !attaching.has(call))) listeners.delete(fn)
  }
  return listeners
}

function serverAt(node: Node, origins: Origins, entries: Entries): ApiName | null {
  for (const { root, path } of origins.of(node)) {
    if (path.length > 0) continue
    const made = root.kind === 'expression' && root.node.type === 'NewExpression' ? root.node : null
    const known =
      root.kind === 'type' ? [entries.ofType(root.type)] : made ? origins.of(made.callee).flatMap(entries.of) : []
    const server = known.find((entry) => entry?.kind === 'server')
    if (server) return server.api
  }
  return null
}
