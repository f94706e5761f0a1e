import type { TSESTree } from '@typescript-eslint/utils'
import { importedName, isConstant, type Bindings } from '../syntax/bindings.js'
import type { Conditions } from './conditions.js'
import type { Origins } from '../origins/origins.js'
import type { Reads } from '../listening/reads.js'
import type { Surroundings } from '../syntax/surroundings.js'
import {
  calledName,
  isFunction,
  isInside,
  statementsBefore,
  unwrap,
  type FunctionNode,
  type Node
} from '../syntax/syntax.js'

/**
 * How a node is reached for one certain received code. `open`: if conditions hold that do not look at what was
 * received. `never`: or nobody can tell, because a condition looks at it in a way that the file does not show.
 */
export type Passage = 'free' | 'open' | 'never'

export interface Passages {
  /** @param fn the function whose start the way begins at: it, or one around it, contains the node */
  to(node: Node, fn: Node, code: number): Passage
}

/** What stands between a node and the start of its function: the verdicts on the conditions in between. */
interface Way {
  /** A condition contradicts the code. */
  readonly never: boolean
  /** A condition looks at what was received. */
  readonly looks: boolean
  /** A condition looks at it, and nobody can tell what it comes to. */
  readonly unsure: boolean
  /** A condition is about something else. */
  readonly open: boolean
}

const straight: Way = { never: false, looks: false, unsure: false, open: false }

/** Functions that throw on what they do not like. */
const asserting = /assert|invariant|ensure|check|expect|valid|must/i

const maxDepth = 5

/** Whether tests, earlier exits and `catch` keep a received code from a place. */
export function createPassages(
  bindings: Bindings,
  origins: Origins,
  conditions: Conditions,
  reads: Reads,
  surroundings: Surroundings
): Passages {
  const { everythingIn } = surroundings
  const looks = new Map<Node, boolean>()

  /** Whether an expression looks at anything that a close handler receives: its reason is empty for 1005 and 1006. */
  function looksAtClose(node: Node, depth = 0): boolean {
    const known = looks.get(node)
    if (known !== undefined) return known
    const answer = everythingIn(node).some((part) => {
      if (part.type !== 'Identifier' && part.type !== 'MemberExpression') return false
      if (reads.isOfClose(part)) return true
      const variable = part.type === 'Identifier' ? bindings.variableOf(part) : null
      const [definition] = variable?.defs ?? []
      if (!variable || definition?.type !== 'Variable' || depth > maxDepth || importedName(variable)) return false
      const values = [definition.node.init, ...(isConstant(variable) ? [] : writtenTo(variable.references))]
      return values.some((value) => value && !isFunction(unwrap(value)) && looksAtClose(value, depth + 1))
    })
    looks.set(node, answer)
    return answer
  }

  function judge(test: Node, wanted: boolean, code: number): Way {
    const { truth } = conditions.decide(test, code)
    const looks = looksAtClose(test)
    if (truth !== null) return { ...straight, never: truth !== wanted, looks }
    return { ...straight, looks, unsure: looks, open: !looks }
  }

  /** The condition that an expression or a statement puts on its part. */
  function condition(part: Node, whole: Node, code: number): Way {
    switch (whole.type) {
      case 'IfStatement':
      case 'ConditionalExpression':
        return part === whole.test ? straight : judge(whole.test, part === whole.consequent, code)
      case 'LogicalExpression':
        if (part === whole.left) return straight
        if (whole.operator !== '??') return judge(whole.left, whole.operator === '&&', code)
        return looksAtClose(whole.left) ? { ...straight, unsure: true } : { ...straight, open: true }
      case 'WhileStatement':
      case 'ForStatement':
        return part === whole.body && whole.test ? judge(whole.test, true, code) : straight
      case 'SwitchCase':
        return part === whole.test ? straight : inCase(whole, code)
      default:
        return straight
    }
  }

  function inCase(one: TSESTree.SwitchCase, code: number): Way {
    const { cases, discriminant } = one.parent as TSESTree.SwitchStatement
    if (!reads.isReceivedCode(discriminant)) {
      const looks = [discriminant, ...cases.map(({ test }) => test)].some((node) => node && looksAtClose(node))
      return { ...straight, looks, unsure: looks, open: !looks }
    }
    const numbers = cases.map(({ test }) => (test ? conditions.number(test) : undefined))
    if (numbers.includes(null)) return { ...straight, looks: true, unsure: true }
    const hit = numbers.includes(code) ? numbers.indexOf(code) : numbers.indexOf(undefined)
    const index = cases.indexOf(one)
    const between = hit < 0 || hit > index ? null : cases.slice(hit, index)
    const never = between === null || between.some(({ consequent }) => exits.has(lastOf(consequent)?.type ?? ''))
    return { ...straight, looks: true, never }
  }

  function wayTo(node: Node, outer: Node, code: number): Way {
    let way = straight
    for (let at = node; at !== outer && at.parent; at = at.parent) {
      const next = condition(at, at.parent, code)
      way = {
        never: way.never || next.never,
        looks: way.looks || next.looks,
        unsure: way.unsure || next.unsure,
        open: way.open || next.open
      }
    }
    return way
  }

  /** Whether what stands behind a statement is reached in spite of the exits in it. */
  function beyond(statement: Node, code: number): Passage {
    let open = false
    for (const part of everythingIn(statement)) {
      if (isInFunction(part, statement)) continue
      if (part.type === 'CallExpression' && throwsOn(part)) return 'never'
      if (!exits.has(part.type) || leadsWithin(part, statement)) continue
      const way = wayTo(part, statement, code)
      if (way.never) continue
      if (way.looks || !way.open) return 'never'
      open = true
    }
    return open ? 'open' : 'free'
  }

  function throwsOn(call: TSESTree.CallExpression): boolean {
    if (!call.arguments.some((given) => looksAtClose(given))) return false
    return (
      asserting.test(calledName(call) ?? '') ||
      origins.functions(call.callee).some((fn) => everythingIn(fn).some(({ type }) => type === 'ThrowStatement'))
    )
  }

  function passage(node: Node, fn: Node, code: number, depth = 0): Passage {
    if (depth > maxDepth) return 'never'
    let open = false
    for (let at = node; at !== fn; at = at.parent) {
      const { parent } = at
      if (!parent) return 'never'
      const next = condition(at, parent, code)
      if (next.never || next.unsure) return 'never'
      open ||= next.open
      if (parent.type === 'TryStatement' && at === parent.block && parent.handler) return 'never'
      const earlier = statementsBefore(at, parent).map((statement) => beyond(statement, code))
      if (earlier.includes('never')) return 'never'
      open ||= earlier.includes('open')
      if (isFunction(at) && !isPassed(at)) {
        const inner = startsOf(at, fn).map((start) => passage(start, fn, code, depth + 1))
        if (inner.includes('free')) return open ? 'open' : 'free'
        return inner.includes('open') ? 'open' : 'never'
      }
    }
    return open ? 'open' : 'free'
  }

  /** Where a function with a name is called, inside another one. */
  function startsOf(inner: FunctionNode, outer: Node): Node[] {
    const { calls, passedTo } = origins.uses(inner)
    return [...calls, ...passedTo.map(({ call }) => call)].filter(
      (call) => isInside(call, outer) && !isInside(call, inner)
    )
  }

  return { to: (node, fn, code) => passage(node, fn, code) }
}

const exits: ReadonlySet<string> = new Set(['ReturnStatement', 'ThrowStatement', 'BreakStatement', 'ContinueStatement'])

function lastOf(statements: readonly Node[]): Node | undefined {
  const last = statements.at(-1)
  return last?.type === 'BlockStatement' ? lastOf(last.body) : last
}

/** `break` and `continue` of a loop or `switch` that ends within the statement. */
function leadsWithin(exit: Node, statement: Node): boolean {
  if (exit.type !== 'BreakStatement' && exit.type !== 'ContinueStatement') return false
  for (let at = exit.parent; at !== statement.parent; at = at.parent!)
    if (/^(?:For|While|DoWhile)/.test(at.type) || (at.type === 'SwitchStatement' && exit.type === 'BreakStatement'))
      return true
  return false
}

function isInFunction(node: Node, outer: Node): boolean {
  for (let at: Node | undefined = node; at && at !== outer.parent; at = at.parent) if (isFunction(at)) return true
  return false
}

/** `setTimeout(() => …)`, `other.onopen = () => …`: what the function does happens after it is handed on. */
function isPassed({ parent }: FunctionNode): boolean {
  return (
    parent.type === 'CallExpression' ||
    parent.type === 'NewExpression' ||
    (parent.type === 'AssignmentExpression' && parent.left.type === 'MemberExpression')
  )
}

function writtenTo(references: readonly { identifier: Node }[]): (TSESTree.Expression | null)[] {
  return references.map(({ identifier: { parent } }) => (parent?.type === 'AssignmentExpression' ? parent.right : null))
}
