import type { TSESTree } from '@typescript-eslint/utils'
import type { Conditions } from '../receiving/conditions.js'
import { longer, type Delays } from './delay.js'
import type { Handler } from '../listening/handlers.js'
import type { Origins } from '../origins/origins.js'
import type { Reads } from '../listening/reads.js'
import type { Sockets } from '../sockets/sockets.js'
import { createEach, start, TooManyPaths, type Path, type State } from './state.js'
import { createStatements, type Deed } from './statements.js'
import type { Place, Surroundings } from '../syntax/surroundings.js'
import { isFunction, isInside, unwrap, type FunctionNode, type Node } from '../syntax/syntax.js'

export interface Execution {
  readonly paths: readonly Path[]
  /** What is written anywhere on the way round. */
  readonly writes: ReadonlySet<Place>
}

export interface Engine {
  readonly origins: Origins
  readonly conditions: Conditions
  readonly delays: Delays
  readonly reads: Reads
  readonly sockets: Sockets
  readonly surroundings: Surroundings
}

const maxCalls = 40

const asking: ReadonlySet<string> = new Set(['alert', 'confirm', 'prompt'])

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
  const { origins, delays, sockets, surroundings } = engine
  const { callsOut, place } = surroundings
  const writes = new Set<Place>()
  const note = (target: Node) => {
    const written = place(target)
    if (written !== null) writes.add(written)
  }
  const each = createEach()
  const { inOrder, run } = createStatements(code, { ...engine, each, evaluate })

  function evaluate(node: Deed, state: State): readonly State[] {
    switch (node.type) {
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
        return each(inOrder(node.arguments, state), (after) => [sockets.at(node) ? dialed(node, after) : after])
      default:
        return called(node, state)
    }
  }

  function dialed(construction: TSESTree.NewExpression, state: State): State {
    const { wait, start: first } = state
    return { ...state, dials: [...state.dials, { construction, wait, start: first ?? construction }] }
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

  try {
    return { paths: enter([handler.fn], start), writes }
  } catch (error) {
    if (error instanceof TooManyPaths) return null
    throw error
  }
}
