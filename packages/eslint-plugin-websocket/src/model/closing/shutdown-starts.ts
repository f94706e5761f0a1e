import {
  isClass,
  argument,
  calledMember,
  enclosingFunction,
  propertyName,
  type FunctionNode,
  type Node
} from '../syntax/syntax.js'
import { importedName, type Bindings } from '../syntax/bindings.js'
import type { Entries } from '../sockets/entries.js'
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

interface Facts {
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
export function findStarts(facts: Facts): Start[] {
  return [...signalled(facts), ...hooked(facts), ...closing(facts)]
}

/** `process.once('SIGTERM', stop)`, `Deno.addSignalListener('SIGINT', stop)` */
function signalled({ found, origins }: Facts): Start[] {
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

/** Hooks of Fastify and of NestJS. */
function hooked({ found, origins, bindings }: Facts): Start[] {
  const fastify = (found.calls.get('addHook') ?? []).flatMap((call) => {
    const [event, listener] = [argument(call, 0), argument(call, 1)]
    const called = calledMember(call)
    const isEnd = event?.type === 'Literal' && (event.value === 'onClose' || event.value === 'preClose')
    return called && listener && isEnd && isMadeBy(called.object, /^fastify$/, /^(?:default|fastify)?$/, origins)
      ? origins.functions(listener)
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
  return [...fastify, ...nest].map((fn) => ({ fn, loops: false }))
}

/** Functions that close the server, and what they do when it has closed. */
function closing({ found, origins, entries }: Facts): Start[] {
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
