import type { TSESTree } from '@typescript-eslint/utils'
import {
  apis,
  connectionEvents,
  globalEntries,
  listenerMethods,
  mockers,
  moduleEntries,
  type ApiName,
  type Entry,
  type Role,
  type Socket
} from './apis.js'
import { globalObjects } from './collections.js'
import type { Checker } from './checker.js'
import type { Occurrences } from './occurrences.js'
import { isNothingOrigin, type Origin } from './origin.js'
import type { Origins } from './origins.js'
import { argument, calledMember, isClass, type ClassNode, type FunctionNode, type Node } from './syntax.js'
import type { Types } from './types.js'

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
 * `other`: the value may be something else, or nobody knows what. `open`: a parameter, which is what its callers make it.
 * `typed`: an annotation that names no implementation.
 */
type Verdict = Proof | 'other' | 'open' | 'typed'

export function createSockets(origins: Origins, types: Types, found: Occurrences, checker: Checker | null): Sockets {
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
    if (proofs.length === 0) return null
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
        if (root.node.type === 'NewExpression') return constructed(origins.of(root.node.callee), path)
        return root.node.type === 'CallExpression' && isOpen(root.node.callee) ? 'open' : 'other'
      case 'type': {
        const entry = typeEntry(root.type)
        if (entry?.kind === 'server' && path.join('.') === 'clients.*')
          return { ...entry, kind: 'socket', role: 'server' }
        return entry?.kind === 'socket' && path.length === 0 ? { ...entry, role: null } : 'typed'
      }
      case 'parameter':
        return path.length === 0 && root.index === 0 ? (connections().get(root.fn) ?? 'open') : 'open'
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
    const made = callees.flatMap(entriesOf).flatMap((entry): Proof[] => {
      if (entry.kind === 'server')
        return path.join('.') === 'clients.*' ? [{ ...entry, kind: 'socket', role: 'server' }] : []
      return path.length === 0 ? [entry] : []
    })
    if (made.length > 0) return made
    return callees.every(({ root }) => root.kind === 'parameter') ? 'open' : 'other'
  }

  /** A class of the file that extends an implementation is one, unless it has a `close` of its own. */
  function inherited(node: ClassNode, depth = 0): Verdict {
    if (!node.superClass || depth > 5) return 'other'
    if (
      node.body.body.some(
        (member) => 'key' in member && member.key.type === 'Identifier' && member.key.name === 'close'
      )
    )
      return 'other'
    const [base] = origins.of(node.superClass)
    if (base?.root.kind === 'expression' && isClass(base.root.node)) return inherited(base.root.node, depth + 1)
    const [entry] = base ? entriesOf(base) : []
    return entry?.kind === 'socket' ? entry : 'other'
  }

  function typeEntry(type: TSESTree.TypeNode): Entry | null {
    const name = types.name(type)
    if (name?.kind === 'global') return own(globalEntries, name.name)
    return name?.kind === 'module' ? moduleEntry(name.source, name.path) : null
  }

  /** Functions that a server calls with a socket: `wss.on('connection', (socket) => …)`. */
  let connected: Map<FunctionNode, Proof> | null = null
  function connections(): Map<FunctionNode, Proof> {
    if (connected) return connected
    connected = new Map()
    const attaching = new Set<Node>()
    for (const method of listenerMethods) {
      for (const call of found.calls.get(method) ?? []) {
        const called = calledMember(call)
        const event = argument(call, 0)
        const listener = argument(call, 1)
        if (!called || !listener || event?.type !== 'Literal' || !connectionEvents.has(String(event.value))) continue
        const server = serverAt(called.object)
        if (!server) continue
        attaching.add(call)
        for (const fn of origins.functions(listener)) connected.set(fn, { kind: 'socket', api: server, role: 'server' })
      }
    }
    // A listener that others call as well receives what they give it.
    for (const fn of connected.keys()) {
      if (origins.uses(fn).passedTo.some(({ call }) => !attaching.has(call))) connected.delete(fn)
    }
    return connected
  }

  function serverAt(node: Node): ApiName | null {
    for (const { root, path } of origins.of(node)) {
      if (path.length > 0) continue
      if (root.kind === 'type') {
        const entry = typeEntry(root.type)
        if (entry?.kind === 'server') return entry.api
      } else if (root.kind === 'expression' && root.node.type === 'NewExpression') {
        const entry = origins
          .of(root.node.callee)
          .flatMap(entriesOf)
          .find((one) => one.kind === 'server')
        if (entry?.kind === 'server') return entry.api
      }
    }
    return null
  }

  /** What a constructor is; a name that a test has replaced is nothing. */
  function entriesOf({ root, path }: Origin): Entry[] {
    if (root.kind === 'module') {
      const entry = isMocked(root.source) ? null : moduleEntry(root.source, path)
      return entry ? [entry] : []
    }
    if (root.kind !== 'global' || path.length > 0 || isMocked(root.name)) return []
    const entry = own(globalEntries, root.name)
    if (!entry) return []
    // `globalThis.WebSocket = require('ws')`: one of both; anything else that is put there proves nothing.
    const replaced = (found.writes.get(root.name) ?? []).filter(({ target }) =>
      isGlobalObject(origins.of(target.object))
    )
    const replacements = replaced
      .flatMap(({ value }) => (value ? origins.of(value) : []))
      .filter((one) => !isSame(one, root.name))
      .flatMap((one) => entriesOf(one))
    return replaced.length > 0 && replacements.length === 0 ? [] : [entry, ...replacements]
  }

  let mocked: Set<string> | null = null
  function isMocked(name: string): boolean {
    mocked ??= new Set(
      [...mockers].flatMap((mocker) =>
        (found.calls.get(mocker) ?? []).flatMap((call) => {
          const replaced = argument(call, 0)
          return replaced?.type === 'Literal' ? [String(replaced.value)] : []
        })
      )
    )
    return mocked.has(name)
  }

  return {
    at,
    canTerminate: (socket) => [...socket.apis].every((api) => apis[api].terminate),
    isEmitter: (socket) => [...socket.apis].every((api) => apis[api].listener === 'event or emitter')
  }
}

function isGlobalObject(all: readonly Origin[]): boolean {
  return all.some(({ root, path }) => root.kind === 'global' && path.length === 0 && globalObjects.has(root.name))
}

function isSame({ root, path }: Origin, name: string): boolean {
  return root.kind === 'global' && path.length === 0 && root.name === name
}

function moduleEntry(source: string, path: readonly string[]): Entry | null {
  const entries = own(moduleEntries, source)
  return entries && own(entries, path.join('.'))
}

function own<Value>(record: Readonly<Record<string, Value>>, key: string): Value | null {
  return Object.hasOwn(record, key) ? record[key]! : null
}
