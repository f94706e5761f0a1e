import { runtimes as measured, type Runtime } from 'ws-close-codes'
import { apis, globals, type Measured, type Proof, type Role, type Socket, type Ways } from './apis.js'
import type { Checker } from './checker.js'
import type { Entries } from './entries.js'
import { isNothingOrigin, type Origin } from '../origins/roots.js'
import type { Origins } from '../origins/origins.js'
import { isClass, type ClassNode, type Node } from '../syntax/syntax.js'
import type { FileWorld } from './world.js'
import type { Outside } from './outside.js'
import { isExcluded, measuredIn } from './world-rows.js'
import type { WorldPlaces } from './world-places.js'
import { both, either, everywhere, type Worlds } from './world-signs.js'

export interface Sockets {
  /** The socket an expression is, or null when nothing proves it. */
  at(node: Node): Socket | null
  /** Whether every socket it may be has `terminate()`. */
  canTerminate(socket: Socket): boolean
  /** Whether its listeners may be attached by `on`, and receive the code as an argument. */
  isEmitter(socket: Socket): boolean
  /**
   * The measured implementations that a call of the socket meets: its code has to work in each of them. For the global
   * in a file that shows nothing of its world, those of the standard interface: browsers, Node.js and Deno. Both ends of
   * a package where only the type is known.
   *
   * @param method the method that is called: `close`, `drop`
   * @returns null when the implementation, its end or the method is not known, or was not measured
   */
  runtimes(socket: Socket, method?: string): readonly Runtime[] | null
  /** Those among them that are left by what the conditions around its places ask of the world. */
  runtimesAt(socket: Socket, method?: string): readonly Runtime[] | null
  /** The socket as it is used in some places, or with a value that has come through them. */
  placed(socket: Socket, ways: Ways): Socket
}

/**
 * `fake`: an object or a class of the file. `other`: the value may be something else, or nobody knows what. `open`: a parameter, which is what its callers make it.
 * `typed`: an annotation that names no implementation.
 */
type Verdict = Proof | 'fake' | 'other' | 'open' | 'typed'

export function createSockets(
  origins: Origins,
  entries: Entries,
  checker: Checker | null,
  here: () => FileWorld,
  places: WorldPlaces,
  outside: Outside
): Sockets {
  const known = new Map<Node, Socket | null>()

  function at(node: Node): Socket | null {
    const answer = known.get(node)
    if (answer !== undefined) return answer
    const own = judge(origins.of(node))
    // A cast makes no socket of a fake: `{ close() {} } as unknown as WebSocket`.
    const proofs = own ?? checker?.proofs(node) ?? []
    const socket = proofs.length > 0 ? socketOf(proofs) : null
    known.set(node, socket)
    return socket
  }

  /** Empty when it is something else, and null when the file does not tell. */
  function judge(all: readonly Origin[]): Proof[] | null {
    const verdicts = all.filter((one) => !isNothingOrigin(one)).flatMap(verdict)
    const proofs = verdicts.filter((one) => typeof one === 'object')
    if (verdicts.includes('fake')) return []
    if (proofs.length === 0) return null
    // An annotation speaks for every value the name holds, unless it names something else as well.
    const isAnnotated = proofs.some((one) => one.isAnnotated)
    // Without one, a name that also holds a dialog or a file proves nothing at a call that does not say which.
    if (verdicts.includes(isAnnotated ? 'typed' : 'other')) return null
    // Where the file shows all that the name holds, that says more than its type.
    const exact = verdicts.some((one) => one === 'open' || one === 'other')
      ? []
      : proofs.filter((one) => !one.isAnnotated)
    const shown = exact.length > 0 ? exact : proofs
    const isHandedIn = all.some((one) => outside.handsIn(one) && !proofsOf(one))
    return isHandedIn ? shown.map((one) => ({ ...one, isOpen: true })) : shown
  }

  function socketOf(given: readonly Proof[]): Socket {
    const proofs = given.map((one) => (one.role ? one : { ...one, role: roleHere(one), isRoleOfFile: true }))
    return { proofs, apis: new Set(proofs.map(({ api }) => api)), role: roleOf(proofs) }
  }

  function placed(socket: Socket, ways: Ways): Socket {
    const before = socket.ways ?? [[]]
    const there: Socket = { ...socket, ways: before.flatMap((one) => ways.map((way) => [...one, ...way])) }
    if (!socket.proofs.some(({ role, isRoleOfFile }) => role && isRoleOfFile)) return there
    const isElsewhere = isExcluded(here(), worldsOf(there))
    const proofs = there.proofs.map((one) => (one.isRoleOfFile && isElsewhere ? { ...one, role: null } : one))
    return { ...there, proofs, role: roleOf(proofs) }
  }

  /** The worlds that the conditions around all places of a socket leave. */
  function worldsOf({ ways = [] }: Socket): Worlds {
    const [first = everywhere, ...others] = ways.map((way) => way.map(places.at).reduce(both, everywhere))
    return others.reduce(either, first)
  }

  /** Which end a socket is that only its type proves. */
  function roleHere({ api }: Proof): Role | null {
    const { world, role, isTold } = here()
    const own = role ?? apis[api].role
    if (own || api !== 'WebSocket' || !world) return own
    // In Deno and Cloudflare Workers a server's socket has the same type. So it may in a file for Node.js, of a library.
    return (isTold || world === 'browser') && !globals[world].server ? 'client' : null
  }

  function runtimes(
    { proofs }: Socket,
    method = 'close',
    worldsAt: (proof: Proof) => Worlds = () => everywhere
  ): readonly Runtime[] | null {
    const met = new Set<Runtime>()
    for (const proof of proofs) {
      const { api, role, on, isOpen } = proof
      if (isOpen) return null
      const rows = on ?? rowsOf(measuredIn(api, here(), worldsAt(proof)), role, api === 'WebSocket')
      const those = rows.filter((row) => measured[row].method === method)
      if (those.length === 0) return null
      for (const row of those) met.add(row)
    }
    return [...met]
  }

  /** Of a package whose two ends were measured both count, where it is not known which one this is. */
  function rowsOf({ client = [], server = [] }: Measured, role: Role | null, isGlobal: boolean): readonly Runtime[] {
    if (role) return role === 'client' ? client : server
    return isGlobal || client.length === 0 || server.length === 0 ? [] : [...client, ...server]
  }

  function verdict(one: Origin): Verdict | Verdict[] {
    const { root, path } = one
    const isWhole = path.length === 0
    switch (root.kind) {
      case 'expression':
        // A library that calls its methods may give it more: `this.websocketServer`.
        if (root.node.type === 'ObjectExpression') return isWhole ? 'fake' : (proofsOf(one) ?? 'other')
        if (root.node.type === 'NewExpression' || root.node.type === 'CallExpression')
          return obtained(one, origins.of(root.node.callee), root.node.type === 'NewExpression')
        return 'other'
      case 'type':
        return proofsOf(one, isWhole) ?? 'typed'
      case 'parameter':
        return proofsOf(one) ?? (isWhole && outside.isClosed(root.fn) ? [] : 'open')
      case 'made':
        return proofsOf(one, isWhole) ?? 'other'
      case 'instance': {
        const isSuper = path.length === 1 && path[0] === 'super'
        return (isWhole || isSuper) && isClass(root.of) ? inherited(root.of, isSuper) : (proofsOf(one) ?? 'other')
      }
      default:
        return proofsOf(one) ?? 'other'
    }
  }

  /** The sockets that the tables know a value to be. */
  function proofsOf(one: Origin, isAnnotated = false): Proof[] | null {
    const found = entries.of(one).flatMap(({ socket }): Proof[] => {
      if (!socket) return []
      return [{ ...socket, role: isAnnotated ? null : socket.role, isAnnotated }]
    })
    return found.length > 0 ? found : null
  }

  /** What a construction or a call gives: of each implementation that the file may have chosen. */
  function obtained(one: Origin, callees: readonly Origin[], isConstruction: boolean): Verdict | Verdict[] {
    const proofs = proofsOf(one)
    // Something that is handed in from outside: `options.createSocket`.
    if (!proofs) return callees.every(({ root }) => root.kind === 'parameter') ? 'open' : 'other'
    const isOpen = isConstruction && callees.some(({ root }) => root.kind === 'parameter')
    // A constructor that nobody knows may be the one: `test ? FakeSocket : WebSocket`.
    const isKnown = callees.every(
      (callee) =>
        callee.root.kind === 'parameter' ||
        isNothingOrigin(callee) ||
        entries.of(callee).some((shape) => (isConstruction ? shape.made : shape.result))
    )
    const made = proofs.map((proof) => ({
      ...proof,
      isOpen,
      ...(one.root.kind === 'expression' ? { madeAt: one.root.node } : {})
    }))
    return isKnown ? made : [...made, 'other']
  }

  /** A class of the file that extends an implementation is one, unless it has a `close` of its own. */
  function inherited(node: ClassNode, isSuper = false, depth = 0): Verdict {
    if (!node.superClass || depth > 5) return 'fake'
    if (
      !isSuper &&
      node.body.body.some(
        (member) => 'key' in member && member.key.type === 'Identifier' && member.key.name === 'close'
      )
    )
      return 'fake'
    const [base] = origins.of(node.superClass)
    if (base?.root.kind === 'expression' && isClass(base.root.node)) return inherited(base.root.node, false, depth + 1)
    const made = base ? entries.of(base).find((shape) => shape.made)?.made : undefined
    return made?.socket ? { ...made.socket, isAnnotated: false } : 'other'
  }

  return {
    at,
    canTerminate: (socket) => [...socket.apis].every((api) => apis[api].terminate),
    isEmitter: (socket) => [...socket.apis].every((api) => apis[api].listener !== 'event'),
    runtimes: (socket, method) => runtimes(socket, method),
    runtimesAt: (socket, method) => {
      const used = worldsOf(socket)
      return runtimes(socket, method, ({ madeAt }) => (madeAt ? both(used, places.at(madeAt)) : used))
    },
    placed
  }
}

function roleOf([first, ...others]: readonly Proof[]): Role | null {
  return first && others.every(({ role }) => role === first.role) ? first.role : null
}
