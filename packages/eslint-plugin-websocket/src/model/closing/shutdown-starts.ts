import {
  argument,
  calledMember,
  enclosingFunction,
  isClass,
  isFunction,
  propertyName,
  type FunctionNode,
  type Node
} from '../syntax/syntax.js'
import { importedName, type Bindings } from '../syntax/bindings.js'
import type { Entries } from '../sockets/entries.js'
import { fastify } from '../sockets/frameworks.js'
import { wsServer } from '../sockets/libraries.js'
import { listenerMethods } from '../origins/listeners.js'
import type { Occurrences } from '../syntax/occurrences.js'
import type { Origins } from '../origins/origins.js'
import { isGlobalOrModule } from '../origins/roots.js'
import { isInTest } from '../origins/test-code.js'

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
}

const signals: ReadonlySet<string> = new Set(['SIGTERM', 'SIGINT', 'SIGHUP', 'SIGQUIT', 'SIGBREAK', 'beforeExit'])

/** Interfaces of NestJS, and the method that it calls when the application ends. */
const hooks: Readonly<Record<string, string>> = {
  OnModuleDestroy: 'onModuleDestroy',
  OnApplicationShutdown: 'onApplicationShutdown',
  BeforeApplicationShutdown: 'beforeApplicationShutdown'
}

/** The functions of a file that run when its server ends. */
export function findStarts(facts: Grounds): Start[] {
  return [...signalled(facts), ...graceful(facts), ...hooked(facts), ...closing(facts)]
}

/** `process.once('SIGTERM', stop)`, `Deno.addSignalListener('SIGINT', stop)` */
function signalled({ found, origins }: Grounds): Start[] {
  const isSignal = (node: Node | null) =>
    node !== null &&
    origins
      .of(node)
      .some(
        ({ root }) => root.kind === 'expression' && root.node.type === 'Literal' && signals.has(String(root.node.value))
      )
  return [...listenerMethods, 'addSignalListener'].flatMap((method) =>
    (found.calls.get(method) ?? []).flatMap((call) => {
      const called = calledMember(call)
      const listener = argument(call, 1)
      const holder = method === 'addSignalListener' ? 'Deno' : 'process'
      if (
        !called ||
        !listener ||
        !origins.of(called.object).some((one) => isGlobalOrModule(one, holder)) ||
        !isSignal(argument(call, 0))
      )
        return []
      return origins.functions(listener).map((fn) => ({ fn, loops: false }))
    })
  )
}

/** https://github.com/mcollina/close-with-grace#readme: `closeWithGrace({ delay: 500 }, async () => { … })` */
function graceful({ found, origins }: Grounds): Start[] {
  const isModule = (callee: Node) =>
    origins.of(callee).some(({ root, path }) => {
      return root.kind === 'module' && root.source === 'close-with-grace' && /^(?:default)?$/.test(path.join('.'))
    })
  // Where every call comes from would take long to ask.
  return [...found.calls]
    .flatMap(([name, calls]) => (/grace/i.test(name) ? calls : []))
    .filter(({ callee }) => isModule(callee))
    .flatMap((call) => call.arguments.slice(0, 2).flatMap((given) => origins.functions(given)))
    .map((fn) => ({ fn, loops: false }))
}

/** Hooks of Fastify, of its plugin for WebSockets, and of NestJS. */
function hooked({ found, origins, bindings, entries }: Grounds): Start[] {
  const isFastify = (node: Node) => origins.of(node).some((one) => entries.of(one).includes(fastify))
  const added = (found.calls.get('addHook') ?? []).flatMap((call) => {
    const [event, listener] = [argument(call, 0), argument(call, 1)]
    const called = calledMember(call)
    const isEnd = event?.type === 'Literal' && (event.value === 'onClose' || event.value === 'preClose')
    return called && listener && isEnd && isFastify(called.object) ? origins.functions(listener) : []
  })
  const registered = (found.calls.get('register') ?? []).flatMap((call) => {
    const [plugin, options] = [argument(call, 0), argument(call, 1)]
    const isPlugin = (plugin ? origins.of(plugin) : []).some(
      ({ root }) => root.kind === 'module' && root.source === '@fastify/websocket'
    )
    return options && isPlugin
      ? origins
          .read(origins.of(options), 'preClose')
          .flatMap(({ root, path }) =>
            root.kind === 'expression' && path.length === 0 && isFunction(root.node) ? [root.node] : []
          )
      : []
  })
  const nest = found.functions.filter(({ parent }) => {
    const owner = parent.type === 'MethodDefinition' ? parent.parent.parent : null
    if (parent.type !== 'MethodDefinition' || !owner || !isClass(owner)) return false
    // Other parsers than TypeScript's leave it out.
    return owner.implements?.some(({ expression }) => {
      const variable = expression.type === 'Identifier' ? bindings.variableOf(expression) : null
      const name = variable && importedName(variable)
      const hook = name?.source === '@nestjs/common' ? (name.path[0] ?? '') : ''
      return Object.hasOwn(hooks, hook) && hooks[hook] === propertyName(parent)
    })
  })
  return [...added, ...registered, ...nest].map((fn) => ({ fn, loops: false }))
}

/** Functions that close the server, and what they do when it has closed. */
function closing({ found, origins, entries }: Grounds): Start[] {
  return (found.calls.get('close') ?? []).flatMap((call) => {
    const called = calledMember(call)
    if (!called) return []
    const isSockets = origins.of(called.object).some((one) => entries.of(one).includes(wsServer))
    const isHttp = () =>
      isMadeBy(
        called.object,
        /^(?:node:)?https?$|^(?:node:)?http2$/,
        /^(?:default\.)?create(?:Secure)?Server$/,
        origins
      )
    if (!isSockets && !isHttp()) return []
    const callback = argument(call, 0)
    const then = callback ? origins.functions(callback).map((fn) => ({ fn, loops: true })) : []
    const fn = isSockets ? closer(call) : null
    return fn && !isInTest(fn, origins) ? [...then, { fn, loops: true }] : then
  })
}

/** The function that a call is made in; the one around it when it is there to make a promise. */
function closer(node: Node): FunctionNode | null {
  const fn = enclosingFunction(node)
  const { parent } = fn ?? {}
  const isPromise =
    parent?.type === 'NewExpression' && parent.callee.type === 'Identifier' && parent.callee.name === 'Promise'
  return fn && isPromise ? closer(fn) : fn
}

/** Whether a value is what a function of some module answers: `fastify()`, `http.createServer()`. */
function isMadeBy(node: Node, source: RegExp, path: RegExp, origins: Origins): boolean {
  return origins.of(node).some(({ root, path: taken }) => {
    if (root.kind !== 'expression' || root.node.type !== 'CallExpression' || taken.length > 0) return false
    return origins
      .of(root.node.callee)
      .some((made) => made.root.kind === 'module' && source.test(made.root.source) && path.test(made.path.join('.')))
  })
}
