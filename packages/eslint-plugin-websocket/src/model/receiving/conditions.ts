import { initialValue, type Bindings } from '../syntax/bindings.js'
import { membersOf } from '../listening/comparisons.js'
import type { Constants } from '../codes/constants.js'
import type { Occurrences } from '../syntax/occurrences.js'
import type { Origins } from '../origins/origins.js'
import type { Reads } from '../listening/reads.js'
import { argument, calledMember, propertyName, unwrap, type Expression, type Node } from '../syntax/syntax.js'

/** What a condition comes to when the received code is one certain number. */
export interface Decision {
  /** Null: either, for all the file shows. */
  readonly truth: boolean | null
  /** Whether the number itself is written in the condition. */
  readonly names: boolean
}

export interface Conditions {
  decide(test: Node, code: number): Decision
  /** The value of a `case` or a compared expression; null when it is not a certain number. */
  number(node: Expression): number | null
}

const undecided: Decision = { truth: null, names: false }

export function createConditions(
  bindings: Bindings,
  origins: Origins,
  found: Occurrences,
  constants: Constants,
  reads: Reads
): Conditions {
  const number = (node: Expression): number | null => {
    const value = constants.only(node)
    return typeof value === 'number' ? value : null
  }

  function decide(test: Node, code: number, depth = 0): Decision {
    const node = unwrap(test)
    if (depth > 20) return undecided
    const inner = (part: Node) => decide(part, code, depth + 1)
    switch (node.type) {
      case 'Literal':
        return { truth: Boolean(node.value), names: false }
      case 'UnaryExpression': {
        if (node.operator !== '!') return undecided
        const { truth, names } = inner(node.argument)
        return { truth: truth === null ? null : !truth, names }
      }
      case 'LogicalExpression':
        return node.operator === '??' ? undecided : combine(node.operator === '||', inner(node.left), inner(node.right))
      case 'BinaryExpression':
        return (
          compare(node.operator, node.left as Expression, node.right, code) ??
          compare(mirrored(node.operator), node.right, node.left as Expression, code) ??
          undecided
        )
      case 'MemberExpression':
        // Every code but 1006 stands for a Close frame, so the closing handshake began as it should.
        return propertyName(node) === 'wasClean' ? { truth: code !== 1006, names: false } : undecided
      case 'Identifier': {
        const variable = bindings.variableOf(node)
        const value = variable && initialValue(variable)
        return value ? inner(value) : undecided
      }
      case 'CallExpression': {
        const called = calledMember(node)
        const given = argument(node, 0)
        if (!given || !reads.isReceivedCode(given)) return undecided
        const members =
          called && (called.name === 'includes' || called.name === 'has')
            ? membersOf(called.object, origins)?.map(number)
            : null
        if (members)
          return members.includes(null) ? undecided : { truth: members.includes(code), names: members.includes(code) }
        // A predicate of the file: `isRetryable(event.code)`.
        const [fn, ...others] = origins.functions(node.callee)
        const [result, ...more] = (fn && others.length === 0 && found.returns.get(fn)) || []
        return result && more.length === 0 ? inner(result) : undecided
      }
      default:
        return undecided
    }
  }

  function compare(operator: string, left: Expression, right: Expression, code: number): Decision | null {
    if (!reads.isReceivedCode(left)) return null
    const other = number(right)
    const holds = other === null ? undefined : comparisons[operator]?.(code, other)
    if (holds === undefined) return null
    return { truth: holds, names: other === code && /^[!=]/.test(operator) }
  }

  return { decide: (test, code) => decide(test, code), number }
}

const comparisons: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  '===': (a, b) => a === b,
  '==': (a, b) => a === b,
  '!==': (a, b) => a !== b,
  '!=': (a, b) => a !== b,
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b
}

function mirrored(operator: string): string {
  return operator.startsWith('<') ? operator.replace('<', '>') : operator.replace('>', '<')
}

/** `||` ends with the first truth, `&&` with the first falsehood; a name counts only where its side decides. */
function combine(isOr: boolean, left: Decision, right: Decision): Decision {
  if (left.truth === isOr) return left
  if (right.truth === isOr) return right
  const known = left.truth !== null && right.truth !== null
  return { truth: known ? !isOr : null, names: left.names || right.names }
}
