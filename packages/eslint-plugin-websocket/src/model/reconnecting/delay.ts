import type { TSESTree } from '@typescript-eslint/utils'
import { initialValue, isConstant, type Bindings } from '../syntax/bindings.js'
import type { Constants } from '../codes/constants.js'
import type { Origins } from '../origins/origins.js'
import {
  argument,
  calledMember,
  isFunction,
  unwrap,
  type Expression,
  type FunctionNode,
  type Node
} from '../syntax/syntax.js'

/** How long something waits: not at all, always equally long, or in a way that the file does not show (or that grows). */
export type Wait = 'none' | 'constant' | 'unknown'

const order: readonly Wait[] = ['none', 'constant', 'unknown']

export function longer(a: Wait, b: Wait): Wait {
  return order.indexOf(a) > order.indexOf(b) ? a : b
}

export interface Timer {
  readonly callback: Expression
  readonly wait: Wait
}

export interface Delays {
  /** A call that runs a function later. */
  timer(call: Node): Timer | null
  /** How long `await` of an expression waits. */
  awaited(node: Node): Wait
}

const withDelay: ReadonlySet<string> = new Set(['setTimeout', 'setInterval'])
const atOnce: ReadonlySet<string> = new Set(['setImmediate', 'queueMicrotask', 'requestAnimationFrame', 'nextTick'])
const arithmetic: ReadonlySet<string> = new Set(['+', '-', '*', '/'])
const pureMath: ReadonlySet<string> = new Set(['floor', 'ceil', 'round', 'trunc', 'min', 'max', 'random'])

export function createDelays(bindings: Bindings, origins: Origins, constants: Constants): Delays {
  /** The name of a global function: `setTimeout`, `window.setTimeout`, `process.nextTick`. */
  function globalName(call: Node): string | null {
    if (call.type !== 'CallExpression') return null
    const last = origins.of(call.callee).at(-1)
    if (last?.root.kind !== 'global') return null
    return last.path.at(-1) ?? last.root.name
  }

  function timer(call: Node): Timer | null {
    const name = globalName(call)
    if (call.type !== 'CallExpression' || name === null) return null
    const callback = argument(call, 0)
    if (!callback) return null
    if (withDelay.has(name)) return { callback, wait: measure(argument(call, 1)) }
    return atOnce.has(name) ? { callback, wait: 'none' } : null
  }

  /** @param given what the call of the function that the delay stands in hands to its parameters */
  function measure(delay: Expression | null, given: Given = new Map(), depth = 0): Wait {
    if (!delay) return 'none'
    if (depth > 20) return 'unknown'
    const settled = constants.only(delay)
    if (typeof settled === 'number') return settled > 0 ? 'constant' : 'none'
    const inner = (part: Expression) => measure(part, given, depth + 1)
    const node = unwrap(delay)
    switch (node.type) {
      case 'Identifier': {
        const variable = bindings.variableOf(node)
        const [definition] = variable?.defs ?? []
        if (!variable || !definition || !isConstant(variable)) return 'unknown'
        const handed = given.get(definition.name)
        if (handed) return measure(handed, undefined, depth + 1)
        const initial = initialValue(variable)
        return initial ? inner(initial) : 'unknown'
      }
      // Numbers that are not known, but drawn in the same way each time.
      case 'BinaryExpression': {
        const sides = [inner(node.left as Expression), inner(node.right)]
        return arithmetic.has(node.operator) && !sides.includes('unknown') ? 'constant' : 'unknown'
      }
      case 'CallExpression': {
        const called = calledMember(node)
        const isMath =
          called?.object.type === 'Identifier' && called.object.name === 'Math' && pureMath.has(called.name)
        return isMath && node.arguments.every((one) => inner(one as Expression) !== 'unknown') ? 'constant' : 'unknown'
      }
      default:
        return 'unknown'
    }
  }

  function awaited(outer: Node): Wait {
    const node = unwrap(outer)
    if (node.type === 'NewExpression') return sleeping(node, new Map())
    if (node.type !== 'CallExpression') return 'unknown'
    const [imported] = origins.of(node.callee)
    if (imported?.root.kind === 'module' && /^(?:node:)?timers\/promises$/.test(imported.root.source))
      return measure(argument(node, 0))
    const [fn, ...others] = origins.functions(node.callee)
    if (!fn || others.length > 0) return 'unknown'
    // A promise that the function makes and that a timer settles; anything else it awaits is seen when it is run.
    const [result, ...more] = origins.returns(fn)
    const made = result && more.length === 0 ? unwrap(result) : null
    if (made?.type === 'NewExpression') return sleeping(made, argumentsOf(node, fn))
    return fn.async ? 'none' : 'unknown'
  }

  /** `new Promise((resolve) => setTimeout(resolve, ms))` */
  function sleeping(promise: Node, given: Given): Wait {
    const executor = promise.type === 'NewExpression' ? argument(promise, 0) : null
    if (!executor || !isFunction(executor)) return 'unknown'
    const resolve = executor.params[0]
    const body = executor.body
    const [statement] = body.type === 'BlockStatement' ? body.body : []
    const call =
      body.type !== 'BlockStatement' ? body : statement?.type === 'ExpressionStatement' ? statement.expression : null
    if (!call || globalName(call) !== 'setTimeout' || call.type !== 'CallExpression') return 'unknown'
    const [callback] = call.arguments
    const settles = callback?.type === 'Identifier' && resolve?.type === 'Identifier' && callback.name === resolve.name
    return settles ? measure(argument(call, 1), given) : 'unknown'
  }

  return { timer, awaited }
}

/** The values of a function's parameters in one call, by the parameter's name. */
type Given = ReadonlyMap<Node, Expression>

function argumentsOf(call: TSESTree.CallExpression, fn: FunctionNode): Given {
  const given = new Map<Node, Expression>()
  for (const [index, parameter] of fn.params.entries()) {
    const [name, standard] = parameter.type === 'AssignmentPattern' ? [parameter.left, parameter.right] : [parameter]
    const value = argument(call, index) ?? standard
    if (value) given.set(name, value)
  }
  return given
}
