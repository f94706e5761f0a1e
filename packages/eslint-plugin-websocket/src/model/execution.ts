import type { TSESTree } from '@typescript-eslint/utils'
import type { Conditions } from './conditions.js'
import { longer, type Delays, type Wait } from './delay.js'
import type { Handler } from './handlers.js'
import type { Origins } from './origins.js'
import type { Reads } from './reads.js'
import type { Place, Surroundings } from './surroundings.js'
import { isFunction, isInside, unwrap, type FunctionNode, type Node } from './syntax.js'

/** A new connection that gets the handler again, so that the next close comes back to it. */
export interface Loop {
  readonly construction: Node
  readonly wait: Wait
  /** The call in the handler that leads to it. */
  readonly start: Node
  /** Whether the code is named on the way. */
  readonly names: boolean
}

/** One way through the handler. */
export interface Path {
  readonly loops: readonly Loop[]
  /** What undecided conditions on the way depend on. */
  readonly guards: readonly Place[]
  /** Whether something on the way cannot be judged: a question to the user, a condition that calls out. */
  readonly unsure: boolean
}

export interface Execution {
  readonly paths: readonly Path[]
  /** What is written anywhere on the way round. */
  readonly writes: ReadonlySet<Place>
}

interface State extends Path {
  readonly wait: Wait
  readonly names: boolean
  readonly start: Node | null
  readonly dials: readonly { construction: Node; wait: Wait; start: Node }[]
  readonly running: readonly FunctionNode[]
  readonly done: 'return' | 'break' | null
}

export interface Engine {
  readonly origins: Origins
  readonly conditions: Conditions
  readonly delays: Delays
  readonly reads: Reads
  readonly isSocket: (construction: Node) => boolean
  readonly surroundings: Surroundings
}

/** More ways through a handler than anybody follows: then nothing is said about it. */
const maxPaths = 64
const maxSteps = 20_000
const maxCalls = 40

const asking: ReadonlySet<string> = new Set(['alert', 'confirm', 'prompt'])

class TooManyPaths extends Error {}

/**
 * Follows a close handler through the functions of its file, as if the connection had closed with one certain code.
 *
 * @returns null when there are too many ways through it
 */
export function execute(
  handler: Handler,
  attachments: ReadonlySet<Node>,
  code: number,
  engine: Engine
): Execution | null {
  const { origins, conditions, delays, reads, isSocket, surroundings } = engine
  const { children, dependencies, callsOut, place } = surroundings
  const writes = new Set<Place>()
  const note = (target: Node) => {
    const written = place(target)
    if (written !== null) writes.add(written)
  }
  let steps = 0

  const each = (states: readonly State[], next: (state: State) => readonly State[]): State[] => {
    const result = states.flatMap((state) => (state.done ? [state] : next(state)))
    if (result.length > maxPaths || ++steps > maxSteps) throw new TooManyPaths()
    return result
  }
  const inOrder = (nodes: readonly Node[], state: State): readonly State[] =>
    nodes.reduce<readonly State[]>((states, node) => each(states, (one) => run(node, one)), [state])

  function run(node: Node, state: State): readonly State[] {
    switch (node.type) {
      case 'IfStatement':
        return branch(
          node.test,
          state,
          (after) => run(node.consequent, after),
          (after) => (node.alternate ? run(node.alternate, after) : [after])
        )
      case 'ConditionalExpression':
        return branch(
          node.test,
          state,
          (after) => run(node.consequent, after),
          (after) => run(node.alternate, after)
        )
      case 'LogicalExpression':
        if (node.operator === '??') return run(node.left, state)
        return node.operator === '&&'
          ? branch(
              node.left,
              state,
              (after) => run(node.right, after),
              (after) => [after]
            )
          : branch(
              node.left,
              state,
              (after) => [after],
              (after) => run(node.right, after)
            )
      case 'SwitchStatement':
        return switched(node, state)
      case 'ReturnStatement':
      case 'ThrowStatement':
        return each(node.argument ? run(node.argument, state) : [state], (after) => [{ ...after, done: 'return' }])
      case 'BreakStatement':
      case 'ContinueStatement':
        return [{ ...state, done: 'break' }]
      case 'TryStatement':
        // What a catch block does proves nothing about the way that works.
        return inOrder([node.block, ...(node.finalizer ? [node.finalizer] : [])], state)
      case 'ForStatement':
      case 'ForInStatement':
      case 'ForOfStatement':
      case 'WhileStatement':
      case 'DoWhileStatement':
        return [
          state,
          ...inOrder([node.body], { ...state, unsure: true }).map((one) =>
            one.done === 'break' ? { ...one, done: null } : one
          )
        ]
      case 'FunctionDeclaration':
      case 'FunctionExpression':
      case 'ArrowFunctionExpression':
      case 'ClassDeclaration':
      case 'ClassExpression':
        return [state]
      case 'AwaitExpression':
        return each(run(node.argument, state), (after) => [
          { ...after, wait: longer(after.wait, delays.awaited(node.argument)) }
        ])
      case 'AssignmentExpression':
        note(node.left)
        return each(inOrder([node.left, node.right], state), (after) => [attached(node, after)])
      case 'UpdateExpression':
        note(node.argument)
        return [state]
      case 'NewExpression':
        return each(inOrder(node.arguments, state), (after) => [
          isSocket(node)
            ? {
                ...after,
                dials: [...after.dials, { construction: node, wait: after.wait, start: after.start ?? node }]
              }
            : after
        ])
      case 'CallExpression':
        return called(node, state)
      default:
        return inOrder(children(node), state)
    }
  }

  function called(call: TSESTree.CallExpression, before: State): readonly State[] {
    const timer = delays.timer(call)
    const sets = timer !== null && origins.functions(timer.callback).length > 0
    // setTimeout(connect(), 1000) sets no timer: what leads on is the call inside.
    const leads = !before.start && isInside(call, handler.fn) && (sets || !timer)
    const state = leads ? { ...before, start: call } : before
    const forget = (after: State): State => ({ ...after, start: before.start })
    if (sets) {
      const later = enter(origins.functions(timer.callback), { ...state, wait: longer(state.wait, timer.wait) })
      // The timer goes off on its own; what stands behind the call does not wait for it.
      return later.map((after) => ({ ...after, wait: before.wait, dials: before.dials, start: before.start }))
    }
    const evaluated = inOrder(
      [unwrap(call.callee), ...call.arguments].filter((node) => !isFunction(node)),
      state
    )
    const name = origins.of(call.callee).at(-1)
    const global = name?.root.kind === 'global' ? [name.root.name, ...name.path].join('.') : ''
    return each(evaluated, (after) => {
      if (global === 'process.exit') return [{ ...after, done: 'return' }]
      if (asking.has(global)) return [forget({ ...after, unsure: true })]
      const functions = origins.functions(call.callee)
      // `connect(attempt + 1)`, `connect(hosts.shift())`: the next round is not this one again.
      const changes = call.arguments.some((given) => given.type === 'BinaryExpression' || callsOut(given))
      if (functions.length > 0) return enter(functions, { ...after, unsure: after.unsure || changes }).map(forget)
      return [forget(attached(call, after))]
    })
  }

  function enter(functions: readonly FunctionNode[], state: State): readonly State[] {
    return functions.flatMap((fn) => {
      // Each function once on a way: a second visit brings nothing new.
      if (state.running.includes(fn) || !fn.body) return [state]
      if (state.running.length > maxCalls) throw new TooManyPaths()
      const body = fn.body.type === 'BlockStatement' ? fn.body.body : [fn.body]
      return inOrder(body, { ...state, running: [...state.running, fn] }).map((after) => ({
        ...after,
        done: null,
        running: state.running
      }))
    })
  }

  function branch(
    test: Node,
    state: State,
    yes: (state: State) => readonly State[],
    no: (state: State) => readonly State[]
  ): readonly State[] {
    return each(run(test, state), (after) => {
      const { truth, names } = conditions.decide(test, code)
      const named = { ...after, names: after.names || names }
      if (truth !== null) return truth ? yes(named) : no(named)
      const open = {
        ...named,
        guards: [...after.guards, ...dependencies(test)],
        unsure: after.unsure || callsOut(test)
      }
      return [...yes(open), ...no(open)]
    })
  }

  function switched({ discriminant, cases }: TSESTree.SwitchStatement, state: State): readonly State[] {
    const known = reads.isReceivedCode(discriminant)
    const numbers = cases.map(({ test }) => (test ? conditions.number(test) : null))
    const unresolved = !known || cases.some(({ test }, index) => test && numbers[index] === null)
    const hit = numbers.indexOf(code)
    const first = hit >= 0 ? hit : cases.findIndex(({ test }) => !test)
    const entries = unresolved ? cases.keys() : first >= 0 ? [first] : []
    const open = { ...state, unsure: state.unsure || unresolved, names: state.names || (!unresolved && hit >= 0) }
    const after = [...entries].flatMap((from) =>
      inOrder(
        cases.slice(from).flatMap(({ consequent }) => consequent),
        open
      )
    )
    return (after.length > 0 && !unresolved ? after : [...after, open]).map((one) =>
      one.done === 'break' ? { ...one, done: null } : one
    )
  }

  /** Closes the loop when the handler is attached again, to a socket that was made on this way. */
  function attached(node: Node, state: State): State {
    if (!attachments.has(node)) return state
    const receiver =
      node.type === 'AssignmentExpression' ? node.left : node.type === 'CallExpression' ? unwrap(node.callee) : null
    if (receiver?.type !== 'MemberExpression') return state
    const held = origins.of(receiver.object)
    const loops = state.dials.filter(({ construction }) => origins.of(construction).some((made) => held.includes(made)))
    return { ...state, loops: [...state.loops, ...loops.map((dial) => ({ ...dial, names: state.names }))] }
  }

  const start: State = {
    wait: 'none',
    names: false,
    start: null,
    dials: [],
    running: [],
    done: null,
    loops: [],
    guards: [],
    unsure: false
  }
  try {
    return { paths: enter([handler.fn], start), writes }
  } catch (error) {
    if (error instanceof TooManyPaths) return null
    throw error
  }
}
