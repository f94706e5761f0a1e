import { runtimes as measured, type Runtime } from 'ws-close-codes'
import {
  apis,
  globals,
  standardGlobals,
  type ApiName,
  type Measured,
  type Proof,
  type Role,
  type Socket
} from './apis.js'
import type { Checker } from './checker.js'
import type { Entries } from './entries.js'
import { isNothingOrigin, type Origin } from './origin.js'
import type { Origins } from './origins.js'
import { isClass, type ClassNode, type FunctionNode, type Node } from './syntax.js'
import type { FileWorld } from './world.js'

export interface Sockets {
  /** The socket an expression is, or null when nothing proves it. */
  at(node: Node): Socket | null
  /** Whether every socket it may be has `terminate()`. */
  canTerminate(socket: Socket): boolean
  /** Whether its listeners may be attached by `on`, and receive the code as an argument. */
  isEmitter(socket: Socket): boolean
  /**
   * The measured implementations that a call of the socket meets: its code has to work in each of them. For the global
   * in a file that shows nothing of its world, those of the standard interface: browsers, Node.js and Deno.
   *
   * @param method the method that is called: `close`, `drop`
   * @returns null when the implementation, its end or the method is not known, or was not measured
   */
  runtimes(socket: Socket, method?: string): readonly Runtime[] | null
}

/**
 * `fake`: an object or a class of the file. `other`: the value may be something else, or nobody knows what. `open`: a parameter, which is what its callers make it.
 * `typed`: an annotation that names no implementation.
 */
type Verdict = Proof | 'fake' | 'other' | 'open' | 'typed'

export function createSockets(
  origins: Origins,
  entries: Entries,
  listeners: () => ReadonlyMap<FunctionNode, ApiName>,
  checker: Checker | null,
  here: () => FileWorld
): Sockets {
  const known = new Map<Node, Socket | null>()

  function at(node: Node): Socket | null {
    const answer = known.get(node)
    if (answer !== undefined) return answer
    const own = judge(origins.of(node))
    const proofs = own.length > 0 ? own : (checker?.proofs(node) ?? [])
    const socket = proofs.length > 0 ? socketOf(proofs) : null
    known.set(node, socket)
    return socket
  }

  function judge(all: readonly Origin[]): Proof[] {
    const verdicts = all.filter((one) => !isNothingOrigin(one)).flatMap(verdict)
    const proofs = verdicts.filter((one) => typeof one === 'object')
    if (proofs.length === 0 || verdicts.includes('fake')) return []
    // An annotation speaks for every value the name holds, unless it names something else as well.
    const isAnnotated = proofs.some(({ role }) => role === null)
    // Without one, a name that also holds a dialog or a file proves nothing at a call that does not say which.
    return verdicts.includes(isAnnotated ? 'typed' : 'other') ? [] : proofs
  }

  function socketOf(given: readonly Proof[]): Socket {
    const proofs = given.map(({ api, role }) => ({ api, role: role ?? roleHere(api) }))
    const roles = new Set(proofs.map((one) => one.role))
    return { proofs, apis: new Set(proofs.map(({ api }) => api)), role: roles.size === 1 ? proofs[0]!.role : null }
  }

  /** Which end a socket is that only its type proves. */
  function roleHere(api: ApiName): Role | null {
    const { world, role, isTold } = here()
    if (role || api !== 'WebSocket' || !world) return role
    // In Deno and Cloudflare Workers a server's socket has the same type. So it may in a file for Node.js, of a library.
    return (isTold || world === 'browser') && !globals[world].server ? 'client' : null
  }

  function runtimes({ proofs }: Socket, method = 'close'): readonly Runtime[] | null {
    const met = new Set<Runtime>()
    for (const { api, role } of proofs) {
      const rows = role && (apis[api].measured ?? globalHere())[role]?.filter((row) => measured[row].method === method)
      if (!rows || rows.length === 0) return null
      for (const row of rows) met.add(row)
    }
    return [...met]
  }

  function globalHere(): Measured {
    const { world, isStandard } = here()
    return world ? globals[world] : isStandard ? standardGlobals : {}
  }

  function verdict({ root, path }: Origin): Verdict | Verdict[] {
    switch (root.kind) {
      case 'expression':
        if (root.node.type === 'ObjectExpression' && path.length === 0) return 'fake'
        if (root.node.type === 'NewExpression') return constructed(origins.of(root.node.callee), path)
        return root.node.type === 'CallExpression' && isOpen(root.node.callee) ? 'open' : 'other'
      case 'type': {
        const entry = entries.ofType(root.type)
        if (entry?.kind === 'server' && path.join('.') === 'clients.*') return { api: entry.api, role: 'server' }
        return entry?.kind === 'socket' && path.length === 0 ? { api: entry.api, role: null } : 'typed'
      }
      case 'parameter': {
        const api = path.length === 0 && root.index === 0 ? listeners().get(root.fn) : undefined
        return api ? { api, role: 'server' } : 'open'
      }
      case 'instance':
        return path.length === 0 && isClass(root.of) ? inherited(root.of) : 'other'
      default:
        return 'other'
    }
  }

  /** Whether something is handed in from outside: `options.createSocket`. */
  function isOpen(node: Node): boolean {
    return origins.of(node).every(({ root }) => root.kind === 'parameter')
  }

  /** What a construction makes: of each implementation that the file may have chosen. */
  function constructed(callees: readonly Origin[], path: readonly string[]): Verdict | Verdict[] {
    const made = callees.flatMap(entries.of).flatMap((entry): Proof[] => {
      if (entry.kind === 'server') return path.join('.') === 'clients.*' ? [{ api: entry.api, role: 'server' }] : []
      return path.length === 0 ? [entry] : []
    })
    // A constructor that nobody knows may be the one: `test ? FakeSocket : WebSocket`.
    const isKnown = callees.every(
      (callee) => callee.root.kind === 'parameter' || isNothingOrigin(callee) || entries.of(callee).length > 0
    )
    if (made.length > 0) return isKnown ? made : [...made, 'other']
    return callees.every(({ root }) => root.kind === 'parameter') ? 'open' : 'other'
  }

  /** A class of the file that extends an implementation is one, unless it has a `close` of its own. */
  function inherited(node: ClassNode, depth = 0): Verdict {
    if (!node.superClass || depth > 5) return 'fake'
    if (
      node.body.body.some(
        (member) => 'key' in member && member.key.type === 'Identifier' && member.key.name === 'close'
      )
    )
      return 'fake'
    const [base] = origins.of(node.superClass)
    if (base?.root.kind === 'expression' && isClass(base.root.node)) return inherited(base.root.node, depth + 1)
    const [entry] = base ? entries.of(base) : []
    return entry?.kind === 'socket' ? entry : 'other'
  }

  return {
    at,
    canTerminate: (socket) => [...socket.apis].every((api) => apis[api].terminate),
    isEmitter: (socket) => [...socket.apis].every((api) => apis[api].listener === 'event or emitter'),
    runtimes
  }
}
