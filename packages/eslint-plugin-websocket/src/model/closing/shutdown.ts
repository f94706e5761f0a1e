import type { TSESTree } from '@typescript-eslint/utils'
import { importedName, type Bindings } from '../syntax/bindings.js'
import { iterations } from '../origins/collections.js'
import type { CodeValue } from '../codes/codes.js'
import type { Entries } from '../sockets/entries.js'
import { wsServer } from '../sockets/libraries.js'
import { listenerMethods } from '../origins/listeners.js'
import type { Occurrences } from '../syntax/occurrences.js'
import type { Origins } from '../origins/origins.js'
import { hasNoCode, type Send } from '../sending/sends.js'
import type { Sockets } from '../sockets/sockets.js'
import type { Surroundings } from '../syntax/surroundings.js'
import {
  argument,
  calledMember,
  enclosingFunction,
  isClass,
  isFunction,
  propertyName,
  unwrap,
  type FunctionNode,
  type Node
} from '../syntax/syntax.js'

/** A call by which a server that shuts down ends one of its clients, and does not say so. */
export interface Ending {
  readonly call: TSESTree.CallExpression
  readonly how: 'nothing' | 'normal' | 'terminate'
  /** The 1000 that is sent; null when it is not written at the call. */
  readonly code: CodeValue | null
}

export interface Shutdown {
  readonly bindings: Bindings
  readonly origins: Origins
  readonly entries: Entries
  readonly found: Occurrences
  readonly sockets: Sockets
  readonly surroundings: Surroundings
  readonly sends: readonly Send[]
}

const signals: ReadonlySet<string> = new Set(['SIGTERM', 'SIGINT', 'SIGHUP', 'SIGQUIT', 'SIGBREAK', 'beforeExit'])

/** Interfaces of NestJS, and the method that it calls when the application ends. */
const hooks: Readonly<Record<string, string>> = {
  OnModuleDestroy: 'onModuleDestroy',
  OnApplicationShutdown: 'onApplicationShutdown',
  BeforeApplicationShutdown: 'beforeApplicationShutdown'
}

/** A function that runs when the server ends. `loops`: only what is done to each client there is about that. */
interface Start {
  readonly fn: FunctionNode
  readonly loops: boolean
}

interface Reached {
  readonly call: TSESTree.CallExpression
  /** Whether something has to happen first: an `await`, a timer, a callback. */
  readonly later: boolean
  readonly inLoop: boolean
}

const maxFunctions = 50

export function findEndings(shutdown: Shutdown): Ending[] {
  const { sockets, sends } = shutdown
  const bySend = new Map(sends.map((send) => [send.call as Node, send]))
  const endings = new Map<Node, Ending>()
  for (const { fn, loops } of [...signalled(shutdown), ...hooked(shutdown), ...closing(shutdown)]) {
    const reached = reach(fn, shutdown)
    const isAbout = ({ inLoop }: Reached) => inLoop || !loops
    const closes = reached.filter(({ call }) => bySend.get(call)?.socket.role === 'server')
    for (const send of closes.filter(isAbout).flatMap(({ call }) => bySend.get(call) ?? [])) {
      const [value, ...others] = send.values
      if (hasNoCode(send)) endings.set(send.call, { call: send.call, how: 'nothing', code: null })
      // A server of one session closes when its work is done, and may say so.
      else if (value?.value === 1000 && others.length === 0 && !loops)
        endings.set(send.call, { call: send.call, how: 'normal', code: value.certain ? value : null })
    }
    // After a close it is the right way to end those that do not answer.
    if (closes.length > 0) continue
    for (const { call, later } of reached.filter(isAbout)) {
      const called = calledMember(call)
      const socket = called?.name === 'terminate' && !later ? sockets.at(called.object) : null
      if (socket?.role === 'server' && sockets.canTerminate(socket))
        endings.set(call, { call, how: 'terminate', code: null })
    }
  }
  return [...endings.values()]
}

/** `process.once('SIGTERM', stop)`, `Deno.addSignalListener('SIGINT', stop)` */
function signalled({ found, origins }: Shutdown): Start[] {
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
      if (!called || !listener || !isGlobalOrModule(called.object, holder, origins) || !isSignal(argument(call, 0)))
        return []
      return origins.functions(listener).map((fn) => ({ fn, loops: false }))
    })
  )
}

function isGlobalOrModule(node: Node, name: string, origins: Origins): boolean {
  return origins.of(node).some(({ root, path }) => {
    if (root.kind === 'global') return root.name === name && path.length === 0
    return root.kind === 'module' && root.source.replace('node:', '') === name && /^(?:default)?$/.test(path.join('.'))
  })
}

/** Hooks of Fastify and of NestJS. */
function hooked({ found, origins, bindings }: Shutdown): Start[] {
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
function closing({ found, origins, entries }: Shutdown): Start[] {
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
    return fn && !isTest(fn) ? [...then, { fn, loops: true }] : then
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

/** Suites and hooks of test runners end what they began as fast as they can. */
function isTest(node: Node): boolean {
  for (let fn: Node | null = node; fn; fn = enclosingFunction(fn)) {
    const { parent } = fn
    const callee = parent?.type === 'CallExpression' ? unwrap(parent.callee) : null
    const name =
      callee?.type === 'Identifier'
        ? callee.name
        : callee?.type === 'MemberExpression'
          ? (propertyName(callee) ?? '')
          : ''
    if (
      /^(?:describe|it|test|suite|context|before|after|teardown|setup|beforeEach|afterEach|beforeAll|afterAll|onTestFinished|cleanup)$/.test(
        name
      )
    )
      return true
  }
  return false
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

/** The calls that a function comes to, through the functions of the file that it calls. */
function reach(start: FunctionNode, { origins, surroundings }: Shutdown): Reached[] {
  const reached: Reached[] = []
  const seen = new Set<Node>()
  const visit = (fn: FunctionNode, later: boolean, inLoop: boolean) => {
    if (seen.has(fn) || seen.size > maxFunctions || !fn.body) return
    seen.add(fn)
    walk(fn.body, later, inLoop)
  }
  const walk = (node: Node, later: boolean, inLoop: boolean): boolean => {
    let waits = later
    if (isFunction(node)) {
      inside(node, waits, inLoop)
      return later
    }
    const loops = inLoop || /^For(?:Of|In)?Statement$/.test(node.type)
    for (const child of surroundings.children(node)) waits = walk(child, waits, loops)
    if (node.type === 'CallExpression') {
      reached.push({ call: node, later: waits, inLoop: loops })
      for (const fn of origins.functions(node.callee)) visit(fn, waits, loops)
    }
    return waits || node.type === 'AwaitExpression'
  }
  /** A function within: it runs when it is handed to a call, unless that only attaches it. */
  const inside = (fn: FunctionNode, later: boolean, inLoop: boolean) => {
    const { parent } = fn
    if (parent.type !== 'CallExpression' && parent.type !== 'NewExpression') return
    const called = parent.type === 'CallExpression' ? calledMember(parent) : null
    if (called && listenerMethods.has(called.name)) return
    const isEach = called !== null && iterations.has(called.name)
    const isNow = isEach || parent.callee === fn || parent.type === 'NewExpression'
    visit(fn, later || !isNow, inLoop || isEach)
  }
  visit(start, false, false)
  return reached
}
