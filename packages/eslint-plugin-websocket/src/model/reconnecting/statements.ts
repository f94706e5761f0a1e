import type { TSESTree } from '@typescript-eslint/utils'
import type { Conditions } from '../receiving/conditions.js'
import type { Reads } from '../listening/reads.js'
import { unbroken, type Each, type State } from './state.js'
import type { Surroundings } from '../syntax/surroundings.js'
import type { Node } from '../syntax/syntax.js'

/** An expression that does something. */
export type Deed =
  | TSESTree.AwaitExpression
  | TSESTree.AssignmentExpression
  | TSESTree.UpdateExpression
  | TSESTree.NewExpression
  | TSESTree.CallExpression

export interface Course {
  readonly conditions: Conditions
  readonly reads: Reads
  readonly surroundings: Surroundings
  readonly each: Each
  /** What an expression does to a way. */
  readonly evaluate: (node: Deed, state: State) => readonly State[]
}

export interface Statements {
  run(node: Node, state: State): readonly State[]
  inOrder(nodes: readonly Node[], state: State): readonly State[]
}

/** The ways through statements and expressions when the connection closed with one certain code. */
export function createStatements(
  code: number,
  { conditions, reads, surroundings, each, evaluate }: Course
): Statements {
  const { children, dependencies, callsOut } = surroundings

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
        return [state, ...inOrder([node.body], { ...state, unsure: true }).map(unbroken)]
      case 'FunctionDeclaration':
      case 'FunctionExpression':
      case 'ArrowFunctionExpression':
      case 'ClassDeclaration':
      case 'ClassExpression':
        return [state]
      case 'AwaitExpression':
      case 'AssignmentExpression':
      case 'UpdateExpression':
      case 'NewExpression':
      case 'CallExpression':
        return evaluate(node, state)
      default:
        return inOrder(children(node), state)
    }
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
    return (after.length > 0 && !unresolved ? after : [...after, open]).map(unbroken)
  }

  return { run, inOrder }
}
