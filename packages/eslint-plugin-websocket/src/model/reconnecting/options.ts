import type { Entries } from '../sockets/entries.js'
import { isNothingOrigin, type Origin } from '../origins/roots.js'
import type { Origins } from '../origins/origins.js'
import type { Proof, Socket } from '../sockets/apis.js'
import type { Sockets } from '../sockets/sockets.js'
import { parametersOf, type Node } from '../syntax/syntax.js'

/** Names by which libraries take another WebSocket, and by which browsers once had theirs. */
const constructors = /^(?:webkit|moz|node)?_?WebSocket(?:Constructor|Impl|Polyfill|Class)?$/i
/** What makes one: `options.newWebSocketFn(url)`. */
const makers = /^(?:new|create|make|open)_?WebSocket(?:Fn|Function)?$/i

/**
 * Sockets as they listen, a little further than as they close: a constructor that somebody may hand in by the name of
 * WebSocket, in the place of one that the file knows, makes what has the same events.
 *
 * `new (options.WebSocket || globalThis.WebSocket)(url)`
 */
export function withOptions(sockets: Sockets, origins: Origins, entries: Entries): Sockets {
  const known = new Map<Node, Socket | null>()

  function at(node: Node): Socket | null {
    const before = known.get(node)
    if (before !== undefined) return before
    known.set(node, null)
    const socket = sockets.at(node) ?? handedIn(node)
    known.set(node, socket)
    return socket
  }

  function handedIn(node: Node): Socket | null {
    const all = origins.of(node).filter((one) => !isNothingOrigin(one))
    const proofs = all.map(made)
    if (proofs.length === 0 || proofs.some((one) => one === null)) return null
    const shown = proofs.flatMap((one) => one ?? [])
    const roles = new Set(shown.map(({ role }) => role))
    return shown.length === 0
      ? null
      : { proofs: shown, apis: new Set(shown.map(({ api }) => api)), role: roles.size === 1 ? shown[0]!.role : null }
  }

  /** What a construction or a call makes for certain; nothing where somebody hands in what makes it; null for anything else. */
  function made({ root, path }: Origin): Proof[] | null {
    if (path.length > 0) return null
    // A parameter is what its callers hand in.
    if (root.kind === 'parameter') return []
    if (root.kind !== 'expression') return null
    const { node } = root
    if (node.type !== 'NewExpression' && node.type !== 'CallExpression') return null
    const isNew = node.type === 'NewExpression'
    const parts = origins.of(node.callee).map((callee) => makes(callee, isNew))
    return parts.includes(null) ? null : parts.flatMap((one) => one ?? [])
  }

  function makes(callee: Origin, isNew: boolean): Proof[] | null {
    const shapes = entries.of(callee).flatMap((shape) => (isNew ? shape.made : shape.result) ?? [])
    const proofs = shapes.flatMap(({ socket }): Proof[] => (socket ? [{ ...socket, isAnnotated: false }] : []))
    if (proofs.length > 0) return proofs
    const { root, path } = callee
    // `options.WebSocket = false` switches it off.
    if (isNothingOrigin(callee) || (root.kind === 'expression' && root.node.type === 'Literal')) return []
    const name = path.at(-1) ?? nameOf(callee)
    const isNamed = name !== null && (isNew ? constructors : makers).test(name)
    const isOutside = root.kind === 'parameter' || root.kind === 'global' || isData(callee)
    return isNamed && isOutside ? [] : null
  }

  /** A property of what is no more than data: `{}.WebSocket`, `JSON.parse(text).WebSocket`. */
  function isData({ root, path }: Origin): boolean {
    return (
      path.length > 0 &&
      root.kind === 'expression' &&
      (root.node.type === 'ObjectExpression' || root.node.type === 'CallExpression')
    )
  }

  function nameOf({ root }: Origin): string | null {
    if (root.kind === 'global') return root.name
    const parameter = root.kind === 'parameter' ? parametersOf(root.fn)[root.index] : null
    if (parameter?.type === 'Identifier') return parameter.name
    return parameter?.type === 'AssignmentPattern' && parameter.left.type === 'Identifier' ? parameter.left.name : null
  }

  return { ...sockets, at }
}
