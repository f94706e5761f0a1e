import { apis, type ApiName, type Role, type Socket } from './apis.js'
import type { Checker } from './checker.js'
import type { Entries } from './entries.js'
import { isNothingOrigin, type Origin } from './origin.js'
import type { Origins } from './origins.js'
import { isClass, type ClassNode, type FunctionNode, type Node } from './syntax.js'

export interface Sockets {
  /** The socket an expression is, or null when nothing proves it. */
  at(node: Node): Socket | null
  /** Whether every socket it may be has `terminate()`. */
  canTerminate(socket: Socket): boolean
  /** Whether its listeners may be attached by `on`, and receive the code as an argument. */
  isEmitter(socket: Socket): boolean
}

interface Proof {
  readonly kind: 'socket'
  readonly api: ApiName
  readonly role: Role | null
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
  checker: Checker | null
): Sockets {
  const known = new Map<Node, Socket | null>()

  function at(node: Node): Socket | null {
    const answer = known.get(node)
    if (answer !== undefined) return answer
    const socket = judge(origins.of(node)) ?? checker?.socket(node) ?? null
    known.set(node, socket)
    return socket
  }

  function judge(all: readonly Origin[]): Socket | null {
    const verdicts = all.filter((one) => !isNothingOrigin(one)).flatMap(verdict)
    const proofs = verdicts.filter((one) => typeof one === 'object')
    if (proofs.length === 0 || verdicts.includes('fake')) return null
    // An annotation speaks for every value the name holds, unless it names something else as well.
    const isAnnotated = proofs.some(({ role }) => role === null)
    // Without one, a name that also holds a dialog or a file proves nothing at a call that does not say which.
    if (verdicts.includes(isAnnotated ? 'typed' : 'other')) return null
    const roles = new Set(proofs.map((one) => one.role))
    return { apis: new Set(proofs.map((one) => one.api)), role: roles.size === 1 ? proofs[0]!.role : null }
  }

  function verdict({ root, path }: Origin): Verdict | Verdict[] {
    switch (root.kind) {
      case 'expression':
        if (root.node.type === 'ObjectExpression' && path.length === 0) return 'fake'
        if (root.node.type === 'NewExpression') return constructed(origins.of(root.node.callee), path)
        return root.node.type === 'CallExpression' && isOpen(root.node.callee) ? 'open' : 'other'
      case 'type': {
        const entry = entries.ofType(root.type)
        if (entry?.kind === 'server' && path.join('.') === 'clients.*')
          return { ...entry, kind: 'socket', role: 'server' }
        return entry?.kind === 'socket' && path.length === 0 ? { ...entry, role: null } : 'typed'
      }
      case 'parameter': {
        const api = path.length === 0 && root.index === 0 ? listeners().get(root.fn) : undefined
        return api ? { kind: 'socket', api, role: 'server' } : 'open'
      }
      case 'made':
        return constructed(origins.of(root.by), path, null)
      case 'instance': {
        const isSuper = path.length === 1 && path[0] === 'super'
        return (path.length === 0 || isSuper) && isClass(root.of) ? inherited(root.of, 0, isSuper) : 'other'
      }
      default:
        return 'other'
    }
  }

  /** Whether something is handed in from outside: `options.createSocket`. */
  function isOpen(node: Node): boolean {
    return origins.of(node).every(({ root }) => root.kind === 'parameter')
  }

  /** What a constructor makes: of each implementation that the file may have chosen. */
  function constructed(
    callees: readonly Origin[],
    path: readonly string[],
    role: Role | null = 'client'
  ): Verdict | Verdict[] {
    const made = callees.flatMap(entries.of).flatMap((entry): Proof[] => {
      if (entry.kind === 'server')
        return path.join('.') === 'clients.*' ? [{ ...entry, kind: 'socket', role: 'server' }] : []
      return path.length === 0 ? [{ ...entry, role }] : []
    })
    // A constructor that nobody knows may be the one: `test ? FakeSocket : WebSocket`.
    const isKnown = callees.every(
      (callee) => callee.root.kind === 'parameter' || isNothingOrigin(callee) || entries.of(callee).length > 0
    )
    if (made.length > 0) return isKnown ? made : [...made, 'other']
    return callees.every(({ root }) => root.kind === 'parameter') ? 'open' : 'other'
  }

  /** A class of the file that extends an implementation is one, unless it has a `close` of its own. */
  function inherited(node: ClassNode, depth = 0, isSuper = false): Verdict {
    if (!node.superClass || depth > 5) return 'fake'
    if (
      !isSuper &&
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
    isEmitter: (socket) => [...socket.apis].every((api) => apis[api].listener === 'event or emitter')
  }
}
