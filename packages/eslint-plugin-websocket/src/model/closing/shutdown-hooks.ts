import { importedName, type Bindings } from '../syntax/bindings.js'
import { fastify } from '../sockets/frameworks.js'
import { functionsAmong } from '../origins/roots.js'
import type { Entries } from '../sockets/entries.js'
import type { Modules } from '../origins/modules.js'
import type { Occurrences } from '../syntax/occurrences.js'
import type { Origins } from '../origins/origins.js'
import { argument, calledMember, isClass, propertyName, type FunctionNode, type Node } from '../syntax/syntax.js'

/** A function that runs when the server ends. `loops`: only what is done to each client there is about that. */
export interface Start {
  readonly fn: FunctionNode
  readonly loops: boolean
}

/** What tells which functions those are. */
export interface Grounds {
  readonly bindings: Bindings
  readonly origins: Origins
  readonly entries: Entries
  readonly found: Occurrences
  readonly modules: Modules
}

/** Interfaces of NestJS, and the method that it calls when the application ends. */
const nestHooks: Readonly<Record<string, string>> = {
  OnModuleDestroy: 'onModuleDestroy',
  OnApplicationShutdown: 'onApplicationShutdown',
  BeforeApplicationShutdown: 'beforeApplicationShutdown'
}

/** The functions that frameworks call when a server ends. */
export function findHooks(facts: Grounds): Start[] {
  const { found, bindings } = facts
  const nest = found.functions.filter((fn) => isNestHook(fn, bindings))
  return [...fastifyHooks(facts), ...pluginHooks(facts), ...nest].map((fn) => ({ fn, loops: false }))
}

/** `app.addHook('onClose', stop)` */
function fastifyHooks({ found, origins, entries }: Grounds): readonly FunctionNode[] {
  const isFastify = (node: Node) => origins.of(node).some((one) => entries.of(one).includes(fastify))
  return (found.calls.get('addHook') ?? []).flatMap((call) => {
    const [event, listener] = [argument(call, 0), argument(call, 1)]
    const called = calledMember(call)
    const isEnd = event?.type === 'Literal' && (event.value === 'onClose' || event.value === 'preClose')
    return called && listener && isEnd && isFastify(called.object) ? origins.functions(listener) : []
  })
}

/** `app.register(websocket, { preClose: stop })` */
function pluginHooks({ found, origins }: Grounds): readonly FunctionNode[] {
  return (found.calls.get('register') ?? []).flatMap((call) => {
    const [plugin, options] = [argument(call, 0), argument(call, 1)]
    const isPlugin = (plugin ? origins.of(plugin) : []).some(
      ({ root }) => root.kind === 'module' && root.source === '@fastify/websocket'
    )
    return options && isPlugin ? functionsAmong(origins.read(origins.of(options), 'preClose')) : []
  })
}

/** `onModuleDestroy` of a class that implements the interface. */
function isNestHook({ parent }: FunctionNode, bindings: Bindings): boolean {
  const owner = parent.type === 'MethodDefinition' ? parent.parent.parent : null
  if (parent.type !== 'MethodDefinition' || !owner || !isClass(owner)) return false
  // Other parsers than TypeScript's leave it out.
  return (owner.implements ?? []).some(({ expression }) => {
    const variable = expression.type === 'Identifier' ? bindings.variableOf(expression) : null
    const name = variable && importedName(variable)
    const hook = name?.source === '@nestjs/common' ? (name.path[0] ?? '') : ''
    return Object.hasOwn(nestHooks, hook) && nestHooks[hook] === propertyName(parent)
  })
}
