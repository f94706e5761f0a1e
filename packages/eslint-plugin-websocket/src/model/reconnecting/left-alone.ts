import type { TSESTree } from '@typescript-eslint/utils'
import type { Engine } from './engine.js'
import type { Handler } from '../listening/handlers.js'
import { isDiscarded } from './pending.js'
import type { Reconnects } from './reconnects.js'
import type { Send } from '../sending/sends.js'
import { isEnding, type Uncancelled } from './uncancelled.js'
import {
  calledMember,
  calledName,
  enclosingFunction,
  isFunction,
  isNothing,
  propertyName,
  unwrap,
  type FunctionNode,
  type Node
} from '../syntax/syntax.js'

/** What a function does at once, without what it leaves for later. */
interface Course {
  readonly nodes: readonly Node[]
  readonly functions: ReadonlySet<FunctionNode>
  /** False where it does more than anybody writes. */
  readonly isWhole: boolean
}

/** What takes a handler off: the function that does so means the end. */
const removing: ReadonlySet<string> = new Set(['removeEventListener', 'removeListener', 'removeAllListeners', 'off'])
/** Methods of others that tell, and stop nothing. */
const telling =
  /^(?:emit|log|debug|info|warn|error|trace|dispatchEvent|close|terminate|send|removeAllListeners|off|removeListener|removeEventListener)$/

/**
 * Timers of a handler that a function leaves alone which ends the connection, by the names that it writes and that the
 * way of the timer asks for: where there are too many ways to follow, or their waits are not known.
 */
export function findLeftAlone(
  sends: readonly Send[],
  handlers: readonly Handler[],
  reconnects: Reconnects,
  engine: Engine
): Uncancelled[] {
  const { delays, origins, reach, sockets, surroundings } = engine
  const coming = new Set(
    [...reconnects.blind(), ...[1013, 1006].flatMap((code) => reconnects.of(code))].map((one) => one.handler)
  )

  return reconnects.entries.flatMap((entry) => {
    if (!coming.has(entry.fn)) return []
    const handler = courseOf([entry.fn])
    const own = handlers.filter(({ fn }) => fn === entry.fn)
    const held = own.flatMap(({ receiver }) => origins.of(receiver))
    const closes = sends.filter(
      ({ call, receiver }) =>
        origins.of(receiver).some((one) => held.includes(one)) && isEnd(enclosingFunction(call), handler)
    )
    return handler.nodes.flatMap((call): Uncancelled[] => {
      const timer = call.type === 'CallExpression' ? delays.timer(call) : null
      if (!timer?.delay || !isDiscarded(call, entry.fn)) return []
      const callbacks = origins.functions(timer.callback)
      const course = courseOf(callbacks)
      const isDial = course.nodes.some((node) => node.type === 'NewExpression' && sockets.at(node) !== null)
      if (callbacks.length === 0 || !isDial) return []
      const close = closes.find((one) => leavesAlone(enclosingFunction(one.call)!, course))
      return close ? [{ close: close.call, attachment: own[0]!.attachment, timer: call }] : []
    })
  })

  /** Whether a function ends the connection for good: it has such a name, and keeps the handler from going on. */
  function isEnd(fn: FunctionNode | null, handler: Course): boolean {
    if (!fn || !isEnding(fn) || handler.functions.has(fn) || reach.dials(fn)) return false
    const inside = courseOf([fn])
    const isDetached = inside.nodes.some(
      (node) =>
        (node.type === 'CallExpression' && removing.has(calledName(node) ?? '')) ||
        (node.type === 'AssignmentExpression' &&
          node.left.type === 'MemberExpression' &&
          propertyName(node.left) === 'onclose')
    )
    return isDetached || meets(writtenIn(inside), asked(handler))
  }

  /** Whether a function writes nothing that the way of a timer asks for, and calls nothing that might. */
  function leavesAlone(fn: FunctionNode, way: Course): boolean {
    const inside = courseOf([fn])
    const [written, questions] = [writtenIn(inside), asked(way)]
    if (questions.size > 0 && inside.nodes.some(isOpaque)) return false
    if (!inside.isWhole || !way.isWhole || meets(written, questions)) return false
    // What is taken away makes the way throw.
    const gone = new Set(
      inside.nodes.flatMap((node) =>
        node.type === 'AssignmentExpression' && isNothing(unwrap(node.right)) ? (placeOf(node.left) ?? []) : []
      )
    )
    const isNeeded = (node: Node) =>
      node.type === 'MemberExpression' && !node.optional && gone.has(placeOf(unwrap(node.object)) ?? '')
    return !way.nodes.some(isNeeded)
  }

  /** A call of something that may stop anything: of a base class, of a method that stands elsewhere. */
  function isOpaque(node: Node): boolean {
    if (node.type !== 'CallExpression') return false
    const method = calledMember(node)
    if (!method) return false
    if (method.object.type === 'Super') return true
    return (
      method.object.type === 'ThisExpression' &&
      !telling.test(method.name) &&
      origins.functions(node.callee).length === 0
    )
  }

  function placeOf(node: Node): unknown {
    return node.type === 'Identifier' || node.type === 'MemberExpression' ? surroundings.place(node) : null
  }

  function writtenIn({ nodes }: Course): ReadonlySet<unknown> {
    return new Set(
      nodes.flatMap((node) =>
        node.type === 'AssignmentExpression'
          ? (placeOf(unwrap(node.left)) ?? [])
          : node.type === 'UpdateExpression'
            ? (placeOf(unwrap(node.argument)) ?? [])
            : []
      )
    )
  }

  /** What the conditions of a way ask for. */
  function asked({ nodes }: Course): ReadonlySet<unknown> {
    const tests = nodes.flatMap((node): (Node | null)[] => {
      switch (node.type) {
        case 'IfStatement':
        case 'ConditionalExpression':
        case 'WhileStatement':
        case 'DoWhileStatement':
        case 'ForStatement':
          return [node.test]
        case 'SwitchStatement':
          return [node.discriminant]
        case 'LogicalExpression':
          return [node.left]
        default:
          return []
      }
    })
    return new Set(
      tests.flatMap((test) => (test ? surroundings.everythingIn(test).flatMap((node) => placeOf(node) ?? []) : []))
    )
  }

  /** What some functions do at once, and what they call. */
  function courseOf(begin: readonly FunctionNode[]): Course {
    const functions = new Set(begin)
    const nodes: Node[] = []
    for (const fn of functions) {
      const stack: Node[] = fn.body ? [fn.body] : []
      for (let node = stack.pop(); node; node = stack.pop()) {
        nodes.push(node)
        if (node.type === 'CallExpression') {
          const method = calledMember(node)
          for (const one of origins.functions(node.callee)) functions.add(one)
          if (method && /^(?:then|finally|forEach)$/.test(method.name))
            for (const one of origins.functions(node.arguments[0] as TSESTree.Expression)) functions.add(one)
        }
        // What makes a promise runs at once.
        if (node.type === 'NewExpression' && node.callee.type === 'Identifier' && node.callee.name === 'Promise')
          for (const one of node.arguments) if (isFunction(one)) functions.add(one)
        stack.push(...surroundings.children(node).filter((child) => !isFunction(child)))
      }
      if (functions.size > maxFunctions) break
    }
    return { nodes, functions, isWhole: functions.size <= maxFunctions }
  }

  function meets(a: ReadonlySet<unknown>, b: ReadonlySet<unknown>): boolean {
    return [...a].some((one) => b.has(one))
  }
}

const maxFunctions = 200
