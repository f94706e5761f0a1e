import type { TSESTree } from '@typescript-eslint/utils'
import {
  apis,
  connectionEvents,
  globalEntries,
  listenerMethods,
  moduleEntries,
  type ApiName,
  type Entry,
  type Role,
  type Socket
} from './apis.js'
import type { Checker } from './checker.js'
import type { Occurrences } from './occurrences.js'
import { isNullishOrigin, type Origin } from './origin.js'
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

type Verdict = { kind: 'socket'; api: ApiName; role: Role | null } | 'other' | 'unknown'

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
    const verdicts = all.filter((one) => !isNullishOrigin(one)).flatMap(verdict)
    const sockets = verdicts.filter((one) => typeof one === 'object')
    // A name that also holds a dialog or a file proves nothing at a call that does not say which.
    if (sockets.length === 0 || verdicts.includes('other')) return null
    const roles = new Set(sockets.map((one) => one.role))
    return { apis: new Set(sockets.map((one) => one.api)), role: roles.size === 1 ? sockets[0]!.role : null }
  }

  function verdict({ root, path }: Origin): Verdict | Verdict[] {
    switch (root.kind) {
      case 'expression':
        if (root.node.type === 'NewExpression') return constructed(origins.of(root.node.callee), path)
        // What a call gives is unknown; an object, a function or a literal of this file is no socket.
        return root.node.type === 'CallExpression' || path.length > 0 ? 'unknown' : 'other'
      case 'type': {
        const entry = path.length === 0 ? typeEntry(root.type) : null
        return entry?.kind === 'socket' ? { ...entry, role: null } : 'unknown'
      }
      case 'parameter':
        return path.length === 0 && root.index === 0 ? (connections().get(root.fn) ?? 'unknown') : 'unknown'
      case 'instance':
        return path.length === 0 && isClass(root.of) ? inherited(root.of) : path.length === 0 ? 'other' : 'unknown'
      case 'exhausted':
        return 'other'
      default:
        return 'unknown'
    }
  }

  /** What a construction makes: of each implementation that the file may have chosen. */
  function constructed(callees: readonly Origin[], path: readonly string[]): Verdict | Verdict[] {
    const made = callees.flatMap((callee): Verdict[] => {
      const entry = entryOf(callee)
      if (entry?.kind === 'server' && path.join('.') === 'clients.*')
        return [{ kind: 'socket', api: entry.api, role: 'server' }]
      return entry?.kind === 'socket' && path.length === 0 ? [entry] : []
    })
    if (made.length > 0) return made
    return path.length > 0 || callees.some(({ root }) => root.kind === 'parameter' || root.kind === 'unknown')
      ? 'unknown'
      : 'other'
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
    const entry = base ? entryOf(base) : null
    return entry?.kind === 'socket' ? entry : 'unknown'
  }

  function typeEntry(type: TSESTree.TypeNode): Entry | null {
    const name = types.name(type)
    if (name?.kind === 'global') return own(globalEntries, name.name)
    return name?.kind === 'module' ? moduleEntry(name.source, name.path) : null
  }

  /** Functions that a server calls with a socket: `wss.on('connection', (socket) => …)`. */
  let connected: Map<FunctionNode, Verdict> | null = null
  function connections(): Map<FunctionNode, Verdict> {
    if (connected) return connected
    connected = new Map()
    for (const method of listenerMethods) {
      for (const call of found.calls.get(method) ?? []) {
        const called = calledMember(call)
        const event = argument(call, 0)
        const listener = argument(call, 1)
        if (!called || !listener || event?.type !== 'Literal' || !connectionEvents.has(String(event.value))) continue
        const server = serverAt(called.object)
        if (server)
          for (const fn of origins.functions(listener))
            connected.set(fn, { kind: 'socket', api: server, role: 'server' })
      }
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
          .map(entryOf)
          .find((one) => one !== null)
        if (entry?.kind === 'server') return entry.api
      }
    }
    return null
  }

  return {
    at,
    canTerminate: (socket) => [...socket.apis].every((api) => apis[api].terminate),
    isEmitter: (socket) => [...socket.apis].every((api) => apis[api].listener === 'event or emitter')
  }
}

function entryOf({ root, path }: Origin): Entry | null {
  if (root.kind === 'global') return path.length === 0 ? own(globalEntries, root.name) : null
  return root.kind === 'module' ? moduleEntry(root.source, path) : null
}

function moduleEntry(source: string, path: readonly string[]): Entry | null {
  const entries = own(moduleEntries, source)
  return entries && own(entries, path.join('.'))
}

function own<Value>(record: Readonly<Record<string, Value>>, key: string): Value | null {
  return Object.hasOwn(record, key) ? record[key]! : null
}
