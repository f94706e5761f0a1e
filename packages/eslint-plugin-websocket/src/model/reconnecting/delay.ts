import type { TSESTree } from '@typescript-eslint/utils'
import type { Amounts } from './amount-sources.js'
import type { Known } from './known.js'
import type { Origins } from '../origins/origins.js'
import { nothing } from './values.js'
import { anything, atOnce, type Amount } from './waits.js'
import {
  argument,
  calledMember,
  calledName,
  isFunction,
  parametersOf,
  unwrap,
  type Expression,
  type Node
} from '../syntax/syntax.js'

/** A call that runs a function later. */
export interface Timer {
  readonly callback: Expression
  /** What it waits; null where it takes no time: it goes off at once. */
  readonly delay: Expression | null
}

export interface Delays {
  timer(call: Node): Timer | null
  /** How long a timer waits. */
  wait(timer: Timer, known: Known, amounts: Amounts): Amount
  /** How long `await` of an expression waits, or what `then` is called on, apart from what its functions wait themselves. */
  awaited(node: Node, known: Known, amounts: Amounts): Amount
  /** When a promise that is made settles: `new Promise((resolve) => setTimeout(resolve, ms))`. */
  settles(promise: TSESTree.NewExpression, known: Known, amounts: Amounts): Amount
  /** `clearTimeout` */
  stops(call: TSESTree.CallExpression): boolean
}

const longest = 2 ** 31 - 1
const withDelay: ReadonlySet<string> = new Set(['setTimeout', 'setInterval'])
const withoutDelay: ReadonlySet<string> = new Set([
  'setImmediate',
  'queueMicrotask',
  'requestAnimationFrame',
  'nextTick'
])
const stopping: ReadonlySet<string> = new Set(['clearTimeout', 'clearInterval'])

/** What is fetched or read takes as long as it takes, which is no policy. */
const fetching =
  /^(?:json|text|blob|arrayBuffer)$|^(?:fetch|get|load|read|request|refresh|renew|query|authenticate|login)/

export function createDelays(origins: Origins): Delays {
  /** The name of a global function: `setTimeout`, `window.setTimeout`, `process.nextTick`. */
  function globalName(call: Node): string | null {
    if (call.type !== 'CallExpression') return null
    for (const { root, path } of origins.of(call.callee)) {
      if (root.kind === 'global') return path.at(-1) ?? root.name
      if (root.kind === 'module' && /^(?:node:)?timers$/.test(root.source)) return path.at(-1) ?? null
    }
    return null
  }

  function timer(call: Node): Timer | null {
    // Asked by name first: most calls are something else, and need no look at where they lead.
    const name = call.type === 'CallExpression' && mayBeTimer(call) ? globalName(call) : null
    if (call.type !== 'CallExpression' || name === null) return null
    const callback = argument(call, 0)
    if (!callback) return null
    if (withDelay.has(name)) return { callback, delay: argument(call, 1) }
    return withoutDelay.has(name) ? { callback, delay: null } : null
  }

  function mayBeTimer(call: TSESTree.CallExpression): boolean {
    const name = calledName(call)
    return (
      name !== null &&
      (withDelay.has(name) || withoutDelay.has(name) || /time|immediate|tick|micro|wait|delay|defer/i.test(name))
    )
  }

  function measure(delay: Expression | null, known: Known, amounts: Amounts): Amount {
    if (!delay) return { ...atOnce, level: 'zero' }
    const amount = amounts.of(delay, known)
    const { value, names } = amount
    if (value === nothing || typeof value === 'boolean') return { ...atOnce, level: 'zero', names }
    // What does not fit into 31 bits goes off after a millisecond.
    if (typeof value === 'number')
      return value > longest || Number.isNaN(value) ? { ...atOnce, level: 'zero', names } : amount
    return value === null ? amount : anything
  }

  function awaited(outer: Node, known: Known, amounts: Amounts): Amount {
    const node = unwrap(outer)
    const { settles: known_ } = amounts.of(node, known)
    if (known_) return known_
    if (node.type === 'ImportExpression') return atOnce
    if (node.type !== 'CallExpression') return anything
    for (const { root, path } of origins.of(node.callee)) {
      if (root.kind === 'module' && /^(?:node:)?timers\/promises$/.test(root.source))
        return path[0] === 'setTimeout' ? measure(argument(node, 0), known, amounts) : { ...atOnce, level: 'zero' }
      if (root.kind === 'global' && root.name === 'fetch') return atOnce
    }
    const functions = origins.functions(node.callee)
    // What an asynchronous function awaits itself was seen when it ran.
    if (functions.length > 0) return functions.every((fn) => fn.async) ? atOnce : anything
    const called = calledMember(node)
    if (called?.name === 'resolve' && called.object.type === 'Identifier' && called.object.name === 'Promise')
      return atOnce
    return fetching.test(calledName(node) ?? '') ? atOnce : anything
  }

  function settles(promise: TSESTree.NewExpression, known: Known, amounts: Amounts): Amount {
    const executor = argument(promise, 0)
    const resolve = executor && isFunction(executor) ? parametersOf(executor)[0] : null
    if (!executor || !isFunction(executor) || resolve?.type !== 'Identifier') return anything
    const { body } = executor
    const calls = (body.type === 'BlockStatement' ? body.body : [body]).flatMap((one) => callIn(one) ?? [])
    for (const call of calls) {
      if (globalName(call) !== 'setTimeout') continue
      const callback = argument(call, 0)
      const inner = callback && isFunction(callback) ? onlyCall(callback) : callback
      if (inner?.type === 'Identifier' && inner.name === resolve.name) return measure(argument(call, 1), known, amounts)
    }
    return anything
  }

  return {
    timer,
    wait: ({ delay }, known, amounts) => measure(delay, known, amounts),
    awaited,
    settles,
    stops: (call) => stopping.has(calledName(call) ?? '') && stopping.has(globalName(call) ?? '')
  }
}

/** `timer = setTimeout(…)`, `setTimeout(…)`, `const timer = setTimeout(…)` */
function callIn(statement: Node): TSESTree.CallExpression | null {
  switch (statement.type) {
    case 'ExpressionStatement':
      return callIn(statement.expression)
    case 'AssignmentExpression':
      return callIn(statement.right)
    case 'VariableDeclaration': {
      const init = statement.declarations[0]?.init
      return init ? callIn(init) : null
    }
    case 'ReturnStatement':
      return statement.argument ? callIn(statement.argument) : null
    case 'CallExpression':
      return statement
    default:
      return null
  }
}

/** `resolve` of `() => resolve()` and of `() => { resolve() }`. */
function onlyCall({ body }: { body: Node | null }): Node | null {
  const [statement] = body?.type === 'BlockStatement' ? body.body.slice(-1) : []
  const call = body && body.type !== 'BlockStatement' ? body : statement ? callIn(statement) : null
  return call?.type === 'CallExpression' ? call.callee : null
}
