import type { TSESTree } from '@typescript-eslint/utils'
import { createAmounts } from './amounts.js'
import { createDetaching } from './detaching.js'
import type { Engine } from './engine.js'
import { createCalls } from './calls.js'
import { change, nothingKnown, put, settle, type Known } from './known.js'
import { join } from './joining.js'
import type { Entry } from './lifecycle.js'
import { createSteps, merge, startWith, TooMuchWork, type Dial, type State } from './state.js'
import { createStatements, type Deed } from './statements.js'
import { after, amountOf, atOnce, type Amount } from './waits.js'
import type { PlaceKey } from './places.js'
import { something } from './values.js'
import { isFunction, unwrap, type Node } from '../syntax/syntax.js'

/**
 * Follows a handler through the functions of its file, as if the connection had closed with one certain code: what it
 * does, what its timers do then, and what happens when the new connection opens.
 *
 * @param known what earlier rounds have left behind
 * @param how where to stop, when it is not the end; or to make one way of those that have done the same
 * @returns null when there are too many ways through it
 */
export function execute(
  entry: Entry,
  code: number,
  known: Known = nothingKnown,
  engine: Engine,
  how?: 'before timers' | 'joined'
): readonly State[] | null {
  const { origins, delays, sockets, places, effects, lifecycle, surroundings, uncertainty } = engine
  const amounts = createAmounts(code, engine)
  const attachments: ReadonlySet<Node> = entry.attachments
  const combine = how === 'joined' ? (states: readonly State[]) => join(states, engine) : null
  const steps = createSteps(engine.work, combine)
  const { each } = steps
  const { inOrder, run } = createStatements({
    amounts,
    places,
    surroundings,
    steps,
    isUnsure: (test, state) => uncertainty.ofCondition(test, state.known),
    evaluate
  })
  const { replaces, detaches } = createDetaching(entry, engine, amounts)
  const { called, constructed, callBack, enter } = createCalls({
    entry,
    engine,
    amounts,
    steps,
    run,
    inOrder,
    attached
  })

  function evaluate(node: Deed, state: State): readonly State[] {
    switch (node.type) {
      case 'AwaitExpression':
      // Generators run here only where a compiler has made them of asynchronous functions.
      case 'YieldExpression': {
        const { argument } = node
        if (!argument) return [state]
        return each(run(argument, state), (one) => [
          { ...one, wait: after(one.wait, delays.awaited(argument, one.known, amounts)) }
        ])
      }
      case 'AssignmentExpression':
        return assigned(node, state)
      case 'UpdateExpression':
        return rerun(node, updated(node, state))
      case 'NewExpression':
        return each(inOrder(node.arguments, state), (one) => {
          const isPromise = node.callee.type === 'Identifier' && node.callee.name === 'Promise'
          // A promise of a socket is not told from one.
          if (!isPromise) return sockets.at(node) ? [dialed(node, one)] : constructed(node, one)
          const settles = delays.settles(node, one.known, amounts)
          const [executor] = node.arguments
          // What makes the promise runs at once.
          const ran = executor && isFunction(executor) ? enter([executor], one) : [one]
          return ran.map((then) => ({
            ...then,
            answer: null,
            known: settle(then.known, node, { ...amountOf(something), settles })
          }))
        })
      default:
        return called(node, state)
    }
  }

  function assigned(node: TSESTree.AssignmentExpression, state: State): readonly State[] {
    const { operator, left, right } = node
    const key = places.key(left)
    // `this.socket ??= connect()`
    if (operator === '??=' || operator === '||=' || operator === '&&=') {
      const { value } = amounts.of(left, state.known)
      if (value === something) return operator === '&&=' ? stored(node, state) : [state]
      return each(run(right, state), (one) => (key === null ? [one] : [{ ...one, known: put(one.known, key, null) }]))
    }
    return stored(node, state)
  }

  function stored(node: TSESTree.AssignmentExpression, state: State): readonly State[] {
    const { left, right } = node
    const key = places.key(left)
    return each(inOrder([left, right], state), (one) => {
      const written = writes(node, key, one)
      if (key === null) return effects.ofWrite(node).length > 0 ? rerun(node, written) : [attached(node, written)]
      const amount = amounts.of(node, one.known)
      // What is not settled is what the whole file makes of it.
      const kept =
        amount.level === 'unknown' && amount.value === null && places.isLasting(key) && !amount.settles ? null : amount
      const grown = kept && kept.value === null ? sinceReset(key, node, kept) : kept
      const stays = node.operator === '=' && /^(?:Identifier|MemberExpression|Literal)$/.test(unwrap(right).type)
      const settled = put(one.known, key, grown)
      const from = places.key(right)
      const moved = stays && (from === null || !one.known.changed.has(from)) ? settled : change(settled, key)
      return rerun(node, attached(node, { ...written, known: moved }))
    })
  }

  function writes(node: Node, key: PlaceKey | null, state: State): State {
    const isCounted = key !== null && engine.growth.of(key) !== null
    const counted = isCounted ? new Set([...state.counted, node]) : state.counted
    return { ...state, writes: new Set([...state.writes, node]), counted }
  }

  /** What has grown since it was set back to something that is not known here. */
  function sinceReset(key: PlaceKey, line: Node, amount: Amount): Amount {
    const isFixed = amount.level === 'constant' || amount.level === 'configured'
    if (!isFixed || engine.growth.resets(key).includes(line)) return amount
    return { ...amount, counters: engine.growth.of(key)?.counters ?? amount.counters }
  }

  function updated(node: TSESTree.UpdateExpression, state: State): State {
    const key = places.key(node.argument)
    if (key === null) return state
    const old = amounts.of(node.argument, state.known)
    const { value } = old
    const isSetBack = state.known.places.has(key) && (old.level === 'configured' || old.level === 'constant')
    const next =
      typeof value === 'number'
        ? amountOf(node.operator === '++' ? value + 1 : value - 1)
        : isSetBack
          ? sinceReset(key, node, old)
          : null
    const before = node.prefix ? next : typeof value === 'number' ? amountOf(value) : null
    const known = change(put(state.known, key, next), key)
    return { ...writes(node, key, state), known: before ? settle(known, node, before) : known }
  }

  /** Effects and watchers run again when what they depend on changes. */
  function rerun(node: Node, state: State): readonly State[] {
    const functions = effects.ofWrite(node)
    const unsure = state.unsure || effects.isAsked(node)
    return functions.length > 0 ? enter(functions, { ...state, unsure }) : [state]
  }

  function dialed(construction: TSESTree.NewExpression, state: State): State {
    const { wait, start, timer, names, guards, known } = state
    const moves = engine.moving.at(construction, known, amounts)
    const dial: Dial = { construction, wait, start: start ?? construction, timer, names, guards, moves }
    return { ...state, dials: [...state.dials, dial] }
  }

  /** Closes the loop when the handler is attached again, to a socket that was made on this way. */
  function attached(node: Node, state: State): State {
    const { opens = [], later = [] } = lifecycle.at(node) ?? {}
    const registered =
      opens.length + later.length > 0
        ? { ...state, opens: [...state.opens, ...opens], later: [...state.later, ...later] }
        : state
    if (detaches(node)) return { ...registered, stops: true, loops: [] }
    if (!attachments.has(node)) return replaces(node) ? { ...registered, loops: [] } : registered
    const receiver =
      node.type === 'AssignmentExpression' ? node.left : node.type === 'CallExpression' ? unwrap(node.callee) : null
    if (receiver?.type !== 'MemberExpression') return registered
    const held = origins.of(receiver.object)
    const loops = state.dials.filter(
      (dial) => !state.loops.includes(dial) && origins.of(dial.construction).some((made) => held.includes(made))
    )
    return loops.length === 0 ? registered : { ...registered, loops: [...registered.loops, ...loops] }
  }

  /** Lets the timers of a way go off, those that they set among them. */
  function elapse(state: State, fired: ReadonlySet<Node> = new Set()): readonly State[] {
    const [first, ...pending] = state.pending
    if (!first || state.done === 'exit') return [state]
    const rest = { ...state, pending }
    if (fired.has(first.call)) return elapse(rest, fired)
    const { wait, start, given, call, functions } = first
    const begun = { ...rest, wait, start, timer: call, done: null }
    const later = functions.flatMap((fn) => callBack(fn, given, begun))
    return later.flatMap((one) => elapse({ ...one, timer: null, start: null }, new Set([...fired, call])))
  }

  /** What the new connection does when it opens. Nobody knows whether what comes later comes before the next close. */
  function open(state: State): readonly State[] {
    const before: readonly State[] = [{ ...state, opens: [], wait: atOnce, start: null, timer: null, done: null }]
    const ran = state.opens.reduce((states, fn) => each(states, (one) => enter([fn], one)), before)
    // What takes no time has happened by the next close.
    const opened = ran.flatMap((one) => {
      const soon = one.pending.filter(({ wait }) => wait.level === 'zero' || wait.level === 'none')
      const rest = one.pending.filter((timer) => !soon.includes(timer))
      return elapse({ ...one, pending: soon }).map((then) => ({ ...then, pending: [...then.pending, ...rest] }))
    })
    return opened.map((one) => {
      const then = one.pending.flatMap(({ functions }) => functions)
      const known = lifecycle.forgetting([...state.later, ...then], one.known)
      const maybe = new Set(engine.reach.writes(then).flatMap((target) => places.key(target) ?? []))
      return { ...one, pending: [], known, maybe, early: state.writes }
    })
  }

  try {
    const ran = enter([entry.fn], startWith(known))
    if (how === 'before timers') return ran
    const elapsed = ran.flatMap((one) => elapse(one))
    const ended = merge(
      elapsed.flatMap((one) =>
        one.loops.length + one.opens.length > 0 && code !== 1006 && one.done !== 'exit'
          ? open(one)
          : [{ ...one, early: one.writes }]
      )
    )
    return combine ? combine(ended) : ended
  } catch (error) {
    if (error instanceof TooMuchWork) return null
    throw error
  }
}
