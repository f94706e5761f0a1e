import type { TSESTree } from '@typescript-eslint/utils'
import type { Amounts } from './amount-sources.js'
import { smaller } from './arithmetic.js'
import { common, put, settle, withResults } from './known.js'
import { below } from './limits.js'
import type { Places } from './places.js'
import { refine } from './refine.js'
import { merge, unbroken, type State, type Steps } from './state.js'
import { createSwitches } from './switches.js'
import type { Surroundings } from '../syntax/surroundings.js'
import { unwrap, type Node } from '../syntax/syntax.js'

/** An expression that does something. */
export type Deed =
  | TSESTree.AwaitExpression
  | TSESTree.YieldExpression
  | TSESTree.AssignmentExpression
  | TSESTree.UpdateExpression
  | TSESTree.NewExpression
  | TSESTree.CallExpression

export interface Course {
  readonly amounts: Amounts
  readonly places: Places
  readonly surroundings: Surroundings
  readonly steps: Steps
  /** Whether a condition asks for more than the file can tell: a clock, a function of somebody else. */
  readonly isUnsure: (test: Node, state: State) => boolean
  /** What an expression does to a way. */
  readonly evaluate: (node: Deed, state: State) => readonly State[]
}

export interface Statements {
  run(node: Node, state: State): readonly State[]
  inOrder(nodes: readonly Node[], state: State): readonly State[]
}

/** The ways through statements and expressions. */
export function createStatements(course: Course): Statements {
  const { amounts, places, surroundings, steps, isUnsure, evaluate } = course
  const { children } = surroundings
  const { each, spend } = steps
  const switched = createSwitches(
    amounts,
    each,
    (node, state) => run(node, state),
    (nodes, state) => inOrder(nodes, state)
  )

  const inOrder = (nodes: readonly Node[], state: State): readonly State[] =>
    nodes.reduce<readonly State[]>((states, node) => each(states, (one) => run(node, one)), [state])

  /** Results of calls are asked for within their statement. */
  const forgetting = (before: State, states: readonly State[]) =>
    states.map((one) => ({ ...one, known: withResults(one.known, before.known.results) }))

  function run(node: Node, state: State): readonly State[] {
    spend()
    switch (node.type) {
      case 'ExpressionStatement':
        return forgetting(state, run(node.expression, state))
      case 'VariableDeclaration':
        return forgetting(state, inOrder(node.declarations, state))
      case 'VariableDeclarator':
        return declare(node, state)
      case 'IfStatement': {
        const kept = below(node, state.known, amounts, places)
        if (kept) return [{ ...state, known: kept }]
        return forgetting(
          state,
          branch(
            node.test,
            state,
            (one) => run(node.consequent, one),
            (one) => (node.alternate ? run(node.alternate, one) : [one])
          )
        )
      }
      case 'ConditionalExpression':
        if (smaller(node)) return [state]
        return branch(
          node.test,
          state,
          (one) => chosen(node, node.consequent, one),
          (one) => chosen(node, node.alternate, one)
        )
      case 'LogicalExpression':
        return logical(node, state)
      case 'SwitchStatement':
        return forgetting(state, switched(node, state))
      case 'ReturnStatement':
        return each(node.argument ? run(node.argument, state) : [state], (one) => [
          { ...one, answer: node.argument ? amounts.of(node.argument, one.known) : null, done: 'return' }
        ])
      case 'ThrowStatement':
        return each(run(node.argument, state), (one) => [{ ...one, answer: null, done: 'return' }])
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
        return looped(node.body, state)
      case 'FunctionDeclaration':
      case 'FunctionExpression':
      case 'ArrowFunctionExpression':
      case 'ClassDeclaration':
      case 'ClassExpression':
      case 'Identifier':
      case 'Literal':
        return [state]
      case 'AwaitExpression':
      case 'YieldExpression':
      case 'AssignmentExpression':
      case 'UpdateExpression':
      case 'NewExpression':
      case 'CallExpression':
        return evaluate(node, state)
      default:
        return inOrder(children(node), state)
    }
  }

  /** Nobody knows how often it runs. */
  function looped(body: Node, state: State): readonly State[] {
    const { names, guards } = state
    const rounds = run(body, { ...state, unsure: true }).map(unbroken)
    const does = (one: State) =>
      one.dials.length > state.dials.length ||
      one.pending.length > state.pending.length ||
      one.done !== null ||
      one.loops.length > state.loops.length
    const known = common([state.known, ...rounds.map((one) => one.known)])
    const skipped = { ...state, known: { ...known, results: state.known.results } }
    return [skipped, ...rounds.filter(does).map((one) => ({ ...one, names, guards }))]
  }

  function declare(node: TSESTree.VariableDeclarator, state: State): readonly State[] {
    const { id, init } = node
    const key = id.type === 'Identifier' ? places.key(id) : null
    if (!init) return [state]
    return each(run(init, state), (one) => {
      if (key === null) return [forget(id, one)]
      const isLasting = places.isLasting(key)
      const writes = isLasting ? new Set([...one.writes, node]) : one.writes
      const counted = isLasting ? new Set([...one.counted, node]) : one.counted
      return [{ ...one, writes, counted, known: put(one.known, key, amounts.of(init, one.known)) }]
    })
  }

  /** What a pattern declares holds something new in each round. */
  function forget(pattern: Node, state: State): State {
    const key = pattern.type === 'Identifier' ? places.key(pattern) : null
    if (key !== null) return { ...state, known: put(state.known, key, null) }
    return children(pattern).reduce((one, child) => forget(child, one), state)
  }

  function chosen(whole: Node, part: Node, state: State): readonly State[] {
    return each(run(part, state), (one) => {
      const amount = amounts.of(part, one.known)
      return [{ ...one, known: settle(one.known, whole, amount) }]
    })
  }

  function logical(node: TSESTree.LogicalExpression, state: State): readonly State[] {
    const { operator, left, right } = node
    if (operator === '??') {
      return each(run(left, state), (one) => {
        const { value } = amounts.of(left, one.known)
        const isNothing = value === null ? null : typeof value === 'symbol' && value.description === 'null or undefined'
        if (isNothing === false || !surroundings.callsOut(right)) return [one]
        return isNothing ? run(right, one) : [one, ...run(right, one)]
      })
    }
    // Nothing happens on the right: what it comes to is asked where it matters.
    if (!acts(right)) return run(left, state)
    const stay = (one: State) => [one]
    const go = (one: State) => run(right, one)
    return operator === '&&' ? branch(left, state, go, stay) : branch(left, state, stay, go)
  }

  const acts = (node: Node): boolean =>
    /^(?:Await|Yield|Assignment|Update|New|Call|Import)Expression$/.test(node.type) ||
    (!/Function/.test(node.type) && children(node).some(acts))

  function branch(
    test: Node,
    state: State,
    yes: (state: State) => readonly State[],
    no: (state: State) => readonly State[]
  ): readonly State[] {
    return each(run(test, state), (one) => {
      const { truth, names } = amounts.decide(test, one.known)
      // What leads on begins where the code is told from others.
      const named = names ? { ...one, names, start: null } : one
      if (truth !== null) return truth ? yes(named) : no(named)
      const asks = isUnsure(test, named)
      const open = {
        ...named,
        guards: new Set([...named.guards, test]),
        unsure: named.unsure || asks,
        mayStop: named.mayStop || asks
      }
      const side = (truth: boolean) => ({
        ...open,
        // `if (this.timer) clearTimeout(this.timer)`: where none is set, none goes off.
        stops: open.stops || isUnset(test, truth),
        known: refine(test, truth, open.known, places)
      })
      return settled(named, merge([...yes(side(true)), ...no(side(false))]))
    })
  }

  function isUnset(outer: Node, truth: boolean): boolean {
    const test = unwrap(outer)
    if (test.type === 'UnaryExpression' && test.operator === '!') return isUnset(test.argument, !truth)
    const key = truth ? null : places.key(test)
    return key !== null && places.holds(key) === 'timers'
  }

  /** Where both sides do the same, the condition decided nothing. */
  function settled(before: State, states: readonly State[]): readonly State[] {
    const does = states.some(
      (one) =>
        one.done !== null ||
        one.dials.length + one.loops.length + one.pending.length + one.opens.length + one.writes.size !==
          before.dials.length +
            before.loops.length +
            before.pending.length +
            before.opens.length +
            before.writes.size ||
        one.wait !== before.wait ||
        one.stops !== before.stops ||
        one.renews !== before.renews ||
        one.known.results.size !== before.known.results.size
    )
    return does ? states : [before]
  }

  return { run, inOrder }
}
