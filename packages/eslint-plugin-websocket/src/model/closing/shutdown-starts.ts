import type { TSESTree } from '@typescript-eslint/utils'
import { argument, calledMember, enclosingFunction, type FunctionNode, type Node } from '../syntax/syntax.js'
import { findHooks, type Grounds, type Start } from './shutdown-hooks.js'
import { wsServer } from '../sockets/libraries.js'
import { listenerMethods } from '../origins/listeners.js'
import type { Origins } from '../origins/origins.js'
import { isGlobalOrModule, type Origin } from '../origins/roots.js'
import { runsOnlyIn } from '../origins/only-in.js'
import { isInTest } from '../origins/test-code.js'

const signals: ReadonlySet<string> = new Set(['SIGTERM', 'SIGINT', 'SIGHUP', 'SIGQUIT', 'SIGBREAK', 'beforeExit'])

const failures: ReadonlySet<string> = new Set(['error', 'uncaughtException', 'unhandledRejection'])

/** The functions of a file that run when its server ends. */
export function findStarts(facts: Grounds): Start[] {
  return [...signalled(facts), ...graceful(facts), ...findHooks(facts), ...closing(facts)]
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
function graceful({ found, origins, modules }: Grounds): Start[] {
  const source = 'close-with-grace'
  const required = (found.calls.get('require') ?? []).filter((call) => {
    const name = argument(call, 0)
    return name?.type === 'Literal' && name.value === source
  })
  // Where every call comes from would take long to ask of each file.
  if (required.length === 0 && modules.namesFrom(source).length === 0) return []
  // `require('close-with-grace')(stop)`
  const onTheSpot = required.flatMap(({ parent }) => (parent.type === 'CallExpression' ? [parent] : []))
  const isModule = ({ root, path }: Origin) =>
    root.kind === 'module' && root.source === source && /^(?:default)?$/.test(path.join('.'))
  return [...[...found.calls.values()].flat(), ...onTheSpot]
    .filter(({ callee }) => origins.of(callee).some(isModule))
    .flatMap((call) => call.arguments.slice(0, 2).flatMap((given) => origins.functions(given)))
    .map((fn) => ({ fn, loops: false }))
}

/** Functions that close the server, and what they do when it has closed. */
function closing({ found, origins, entries }: Grounds): Start[] {
  return (found.calls.get('close') ?? []).flatMap((call) => {
    const called = calledMember(call)
    if (!called) return []
    const isSockets = origins.of(called.object).some((one) => entries.of(one).includes(wsServer))
    if (!isSockets && !isHttpServer(called.object, origins)) return []
    const callback = argument(call, 0)
    const then = callback ? origins.functions(callback).map((fn) => ({ fn, loops: true })) : []
    const fn = isSockets ? closer(call) : null
    return fn && !isInTest(fn, origins) && !isAfterFailure(fn, origins) ? [...then, { fn, loops: true }] : then
  })
}

/** Whether only a failure leads to a function: there is no time to say much, and 1001 would not be the word. */
function isAfterFailure(fn: FunctionNode, origins: Origins): boolean {
  const listens = (call: TSESTree.CallExpression, index: number) => {
    const event = argument(call, 0)
    return index === 1 && event?.type === 'Literal' && failures.has(String(event.value)) && isListening(call)
  }
  return runsOnlyIn(fn, listens, origins)
}

function isListening(call: TSESTree.CallExpression): boolean {
  return listenerMethods.has(calledMember(call)?.name ?? '')
}

/** The function that a call is made in; the one around it when it is there to make a promise. */
function closer(node: Node): FunctionNode | null {
  const fn = enclosingFunction(node)
  const { parent } = fn ?? {}
  const isPromise =
    parent?.type === 'NewExpression' && parent.callee.type === 'Identifier' && parent.callee.name === 'Promise'
  return fn && isPromise ? closer(fn) : fn
}

/** `http.createServer()`, of the other modules of Node.js as well */
function isHttpServer(node: Node, origins: Origins): boolean {
  return origins.of(node).some(({ root, path: taken }) => {
    if (root.kind !== 'expression' || root.node.type !== 'CallExpression' || taken.length > 0) return false
    return origins.of(root.node.callee).some(({ root: from, path }) => {
      const isModule = from.kind === 'module' && /^(?:node:)?http[s2]?$/.test(from.source)
      return isModule && /^(?:default\.)?create(?:Secure)?Server$/.test(path.join('.'))
    })
  })
}
