import type { TSESTree } from '@typescript-eslint/utils'
import type { Amounts } from './amount-sources.js'
import { isBoundAt } from './bound.js'
import { compiledBody, isCompiled } from './compiled.js'
import type { Engine } from './engine.js'
import { change, put, settle, withResults, type Known } from './known.js'
import type { Entry } from './lifecycle.js'
import { isSlowed } from './slowing.js'
import type { State, Steps } from './state.js'
import { after, amountOf, type Amount } from './waits.js'
import type { PlaceKey } from './places.js'
import { nothing } from './values.js'
import {
  calledMember,
  calledName,
  isClass,
  isFunction,
  isInside,
  parametersOf,
  propertyName,
  unwrap,
  type ClassNode,
  type FunctionNode,
  type Node
} from '../syntax/syntax.js'

export interface CallSources {
  readonly entry: Entry
  readonly engine: Engine
  readonly amounts: Amounts
  readonly steps: Steps
  readonly run: (node: Node, state: State) => readonly State[]
  readonly inOrder: (nodes: readonly Node[], state: State) => readonly State[]
  readonly attached: (node: Node, state: State) => State
}

export interface Calls {
  called(call: TSESTree.CallExpression, state: State): readonly State[]
  constructed(construction: TSESTree.NewExpression, state: State): readonly State[]
  /** Lets somebody else call a function, with nothing that is known but what a timer hands over. */
  callBack(fn: FunctionNode, given: readonly Node[] | null, state: State): readonly State[]
  /** Runs functions, each on a way of its own. */
  enter(functions: readonly FunctionNode[], state: State): readonly State[]
}

type Call = TSESTree.CallExpression | TSESTree.NewExpression

const maxDepth = 40
const asking: ReadonlySet<string> = new Set(['alert', 'confirm', 'prompt'])
const ending: ReadonlySet<string> = new Set(['process.exit', 'process.abort', 'Deno.exit'])
const removing: ReadonlySet<string> = new Set(['removeEventListener', 'removeListener', 'removeAllListeners', 'off'])
/** What brings credentials, by its name. */
const renewing = /token|auth|log_?-?in|sign|refresh|renew|credential|session|ticket|permission|password|jwt|fetch/i

/** What calls do to a way. */
export function createCalls({ entry, engine, amounts, steps, run, inOrder, attached }: CallSources): Calls {
  const { origins, delays, effects, places, uncertainty } = engine
  const { each } = steps

  function called(call: TSESTree.CallExpression, before: State): readonly State[] {
    const timer = delays.timer(call)
    const called = timer ? origins.functions(timer.callback) : []
    // `setTimeout(this.connect, 1000)`: this is the timer.
    const isLost =
      timer !== null && called.some((fn) => !isBoundAt(timer.callback, fn, engine.found, engine.surroundings))
    const functions = isLost ? [] : called
    const sets = functions.length > 0
    // setTimeout(connect(), 1000) sets no timer: what leads on is the call inside.
    const leads = !before.start && (before.names || isInside(call, entry.fn)) && (sets || !timer)
    const state = leads ? { ...before, start: call } : before
    const forget = (one: State): State => (one.start === before.start ? one : { ...one, start: before.start })
    const evaluated = inOrder(
      [unwrap(call.callee), ...call.arguments].filter((node) => !isFunction(node)),
      state
    )
    return each(evaluated, (one): readonly State[] => {
      if (timer && sets) {
        const wait = after(one.wait, delays.wait(timer, one.known, amounts))
        return [
          forget({
            ...one,
            pending: [...one.pending, { call, functions, given: call.arguments.slice(2), wait, start: one.start }]
          })
        ]
      }
      if (delays.stops(call)) return [forget({ ...one, stops: true, unsure: one.unsure || one.pending.length > 0 })]
      const global = globalName(call)
      if (ending.has(global)) return [{ ...one, done: 'exit', pending: [] }]
      if (asking.has(global)) return [forget({ ...one, unsure: true, mayStop: true })]
      return goOn(call, one).map(forget)
    })
  }

  function goOn(call: TSESTree.CallExpression, before: State): readonly State[] {
    const state = renewing.test(calledName(call) ?? '') ? { ...before, renews: true } : before
    const rerun = effects.ofCall(call)
    if (rerun.length > 0) return enter(rerun, effects.isAsked(call) ? { ...state, unsure: true } : state)
    const body = compiledBody(call)
    if (body) return enter([body], state).map((one) => ({ ...one, answer: null }))
    const functions = origins.functions(call.callee)
    if (functions.length > 0) {
      const isOther = functions.some((fn) => isSlowed(fn) || uncertainty.isOverridden(call, fn))
      return invoke(call, functions, isOther ? { ...state, unsure: true, mayStop: true } : state)
    }
    const method = calledMember(call)
    if (method?.name === 'then' || method?.name === 'finally') {
      const callback = call.arguments[0]
      const next = callback ? origins.functions(callback) : []
      const wait = after(state.wait, delays.awaited(method.object, state.known, amounts))
      if (next.length > 0)
        return [
          { ...state, pending: [...state.pending, { call, functions: next, given: null, wait, start: state.start }] }
        ]
    }
    if (method === null || !removing.has(method.name)) return [attached(call, state)]
    return [{ ...state, stops: true, loops: entry.attachments.size > 0 && isSocket(method.object) ? [] : state.loops }]
  }

  const isSocket = (node: Node) => engine.sockets.at(node) !== null

  function constructed(construction: TSESTree.NewExpression, state: State): readonly State[] {
    const constructors = origins
      .of(construction.callee)
      .flatMap(({ root, path }) =>
        root.kind === 'expression' && path.length === 0 && isClass(root.node) ? constructorOf(root.node) : []
      )
    const classes = origins
      .of(construction.callee)
      .flatMap(({ root, path }) =>
        root.kind === 'expression' && path.length === 0 && isClass(root.node) ? [root.node] : []
      )
    const begun = classes.length > 0 ? { ...state, known: fresh(classes, state.known) } : state
    return constructors.length > 0 ? invoke(construction, constructors, begun) : [begun]
  }

  /** The fields of a new object are what their class says. */
  function fresh(classes: readonly ClassNode[], known: Known): Known {
    const members = classes.flatMap((one) => one.body.body)
    return members.reduce((one, member) => {
      const name = member.type === 'PropertyDefinition' && !member.static && member.value ? propertyName(member) : null
      return name === null || member.type !== 'PropertyDefinition'
        ? one
        : put(one, `this.${name}`, amounts.of(member.value!, one))
    }, known)
  }

  /** Calls functions of the file, and remembers what they answer. */
  function invoke(call: Call, functions: readonly FunctionNode[], state: State): readonly State[] {
    return functions.flatMap((fn) => {
      if (state.running.includes(fn) || !fn.body) return [state]
      // What leads nowhere near a connection matters by what it writes.
      if (!engine.reach.dials(fn) && !engine.reach.isSmall(fn))
        return [{ ...state, known: engine.lifecycle.forgetting([fn], state.known) }]
      const entered = bind(fn, call, state)
      return enter([fn], { ...entered, known: withResults(entered.known) }).map((one) => {
        const known = withResults(one.known, state.known.results)
        return { ...one, answer: null, known: one.answer ? settle(known, call, one.answer) : known }
      })
    })
  }

  function enter(functions: readonly FunctionNode[], state: State): readonly State[] {
    return functions.flatMap((fn): readonly State[] => {
      // Each function once at a time: a second visit brings nothing new.
      if (state.running.includes(fn) || !fn.body || (fn.generator && !isCompiled(fn))) return [state]
      // Nobody nests calls this deep by hand.
      if (state.running.length > maxDepth) return [{ ...state, unsure: true }]
      const inside = { ...state, running: [...state.running, fn], answer: null }
      const ended =
        fn.body.type === 'BlockStatement'
          ? inOrder(fn.body.body, inside)
          : each(run(fn.body, inside), (one) => [{ ...one, answer: amounts.of(fn.body, one.known) }])
      return ended.map((one) => ({
        ...one,
        known: leave(fn, one),
        done: one.done === 'exit' ? one.done : null,
        answer: one.answer ?? (fn.body.type === 'BlockStatement' ? amountOf(nothing) : null),
        running: state.running
      }))
    })
  }

  /** What nobody can ask for any more when a function has ended: ways that differ in it are one. */
  function leave(fn: FunctionNode, { known, pending }: State): Known {
    const isGone = (key: PlaceKey) =>
      typeof key !== 'string' && key.scope.variableScope.block === fn && !places.isLasting(key)
    const isHandedOver = pending.some(({ given }) => given && given.length > 0)
    const gone = isHandedOver ? [] : [...known.places.keys(), ...known.changed].filter(isGone)
    if (gone.length === 0) return known
    const remaining = new Map([...known.places].filter(([key]) => !gone.includes(key)))
    return { ...known, places: remaining, changed: new Set([...known.changed].filter((key) => !gone.includes(key))) }
  }

  function callBack(fn: FunctionNode, given: readonly Node[] | null, state: State): readonly State[] {
    return enter([fn], given && !state.running.includes(fn) ? bind(fn, { arguments: given }, state) : state)
  }

  /** Gives the parameters of a function what a call hands over. */
  function bind(fn: FunctionNode, call: { readonly arguments: readonly Node[] }, state: State): State {
    const spread = call.arguments.findIndex(({ type }) => type === 'SpreadElement')
    return parametersOf(fn).reduce((one, parameter, index) => {
      const given = spread >= 0 && index >= spread ? null : (call.arguments[index] ?? null)
      return { ...one, known: handOver(parameter, given, one.known, state.known) }
    }, state)
  }

  function handOver(pattern: Node, given: Node | null, known: Known, from: Known): Known {
    if (pattern.type === 'AssignmentPattern') {
      const amount = given ? amounts.of(given, from) : null
      return handOver(pattern.left, given && amount?.value !== nothing ? given : pattern.right, known, from)
    }
    if (pattern.type === 'TSParameterProperty') return handOver(pattern.parameter, given, known, from)
    const key = pattern.type === 'Identifier' ? places.key(pattern) : null
    if (key === null) return known
    const amount: Amount = given ? amounts.of(given, from) : amountOf(nothing)
    const bound = put(known, key, amount)
    return given && engine.moving.in(given, from, amounts) ? change(bound, key) : bound
  }

  function globalName(call: TSESTree.CallExpression): string {
    const name = origins.of(call.callee).at(-1)
    if (name?.root.kind === 'global') return [name.root.name, ...name.path].join('.')
    const isProcess = name?.root.kind === 'module' && /^(?:node:)?process$/.test(name.root.source)
    return isProcess ? `process.${name.path.at(-1) ?? ''}` : ''
  }

  return { called, constructed, callBack, enter }
}

function constructorOf(node: Node): FunctionNode[] {
  return isClass(node)
    ? node.body.body.flatMap((member) =>
        member.type === 'MethodDefinition' && member.kind === 'constructor' ? [member.value as FunctionNode] : []
      )
    : []
}
