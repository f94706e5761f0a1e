import type { TSESTree } from '@typescript-eslint/utils'
import type { Amounts, AmountSources } from './amount-sources.js'
import { binary, extreme, smaller } from './arithmetic.js'
import { createDeciding } from './deciding.js'
import { put, type Known } from './known.js'
import { madeWait } from './makers.js'
import type { PlaceKey } from './places.js'
import { createReading } from './reading.js'
import { isTruthy, nothing, something } from './values.js'
import { amountOf, anything, drawn, either, together, type Amount } from './waits.js'
import { calledMember, isNothing, propertyName, unwrap, type Node } from '../syntax/syntax.js'

const roundings: ReadonlySet<string> = new Set(['floor', 'ceil', 'round', 'trunc', 'abs'])

/** @param code the code that the connection closed with */
export function createAmounts(code: number, sources: AmountSources): Amounts {
  const { bindings, origins, conditions, growth, places } = sources
  const read = createReading(code, sources)
  const decide = createDeciding(code, sources, (node, known) => of(node, known))

  function of(outer: Node, known: Known, depth = 0): Amount {
    const node = unwrap(outer)
    const result = known.results.get(node)
    if (result) return result
    if (depth > 20) return anything
    const inner = (part: Node) => of(part, known, depth + 1)
    const key = places.key(node)
    const settled = key === null ? undefined : known.places.get(key)
    if (settled) return settled
    if (isNothing(node) && node.type !== 'Literal') return amountOf(nothing)
    switch (node.type) {
      case 'Literal':
        return node.value === null && !('regex' in node) && !('bigint' in node)
          ? amountOf(nothing)
          : typeof node.value === 'number' || typeof node.value === 'string' || typeof node.value === 'boolean'
            ? amountOf(node.value)
            : amountOf(something)
      case 'ObjectExpression':
      case 'ArrayExpression':
      case 'NewExpression':
      case 'FunctionExpression':
      case 'ArrowFunctionExpression':
      case 'ThisExpression':
        return amountOf(something)
      case 'AwaitExpression':
        return inner(node.argument)
      case 'UnaryExpression':
        return unary(node, known, inner)
      case 'UpdateExpression':
        return inner(node.argument)
      case 'AssignmentExpression':
        return node.operator === '='
          ? inner(node.right)
          : binary(node.operator.slice(0, -1), inner(node.left), inner(node.right))
      case 'BinaryExpression': {
        const said = /^[!=<>]/.test(node.operator) ? conditions.decide(node, code) : null
        if (said && said.truth !== null) return { ...amountOf(said.truth), names: said.names }
        return binary(node.operator, inner(node.left), inner(node.right), true)
      }
      case 'ConditionalExpression': {
        const { truth, names } = decide(node.test, known)
        const least = truth === null ? smaller(node) : null
        if (least) return minimum(least.map(inner), least, known)
        const chosen =
          truth === null
            ? either(inner(node.consequent), inner(node.alternate))
            : inner(truth ? node.consequent : node.alternate)
        return names ? { ...chosen, names } : chosen
      }
      case 'LogicalExpression':
        return logical(node, inner)
      case 'CallExpression':
        return called(node, known, inner)
      case 'Identifier':
      case 'MemberExpression':
        return read(node, key, known, inner)
      default:
        return anything
    }
  }

  function unary(
    { operator, argument: operand }: TSESTree.UnaryExpression,
    known: Known,
    inner: (part: Node) => Amount
  ): Amount {
    if (operator === '!') {
      const { truth } = decide(operand, known)
      return truth === null ? anything : amountOf(!truth)
    }
    const { value } = inner(operand)
    if (operator === '+') return inner(operand)
    return operator === '-' && typeof value === 'number' ? amountOf(-value) : anything
  }

  function logical({ operator, left, right }: TSESTree.LogicalExpression, inner: (part: Node) => Amount): Amount {
    const first = inner(left)
    const decided =
      first.value === null
        ? null
        : operator === '??'
          ? first.value === nothing
          : isTruthy(first.value) === (operator === '&&')
    if (decided !== null) return decided ? inner(right) : first
    if (operator === '&&') return anything
    const second = inner(right)
    return first.level === 'growing' ? together(first, second, 'growing') : either(first, second)
  }

  function called(call: TSESTree.CallExpression, known: Known, inner: (part: Node) => Amount): Amount {
    const method = calledMember(call)
    const callee = unwrap(call.callee)
    const name = method?.name ?? (callee.type === 'Identifier' ? callee.name : '')
    const arguments_ = () => call.arguments.map(inner)
    if (method && isMath(method.object)) {
      if (name === 'random') return drawn
      if (name === 'pow' && call.arguments.length === 2) return binary('**', arguments_()[0]!, arguments_()[1]!)
      const parts = arguments_()
      if (roundings.has(name) && parts.length === 1) {
        const value = parts[0]!.value
        return typeof value === 'number' ? amountOf(Math[name as 'floor'](value)) : parts[0]!
      }
      if (name === 'min') return minimum(parts, call.arguments, known)
      if (name === 'max') return extreme(name, unlimited(parts, call.arguments))
      return anything
    }
    if (name === 'setTimeout' || name === 'setInterval') return amountOf(something)
    if ((name === 'Number' || name === 'parseInt') && call.arguments[0]) return inner(call.arguments[0])
    if (sources.helpers.has(name) || isReconnectDelay(call)) return growingAnyhow
    return madeWait(call, sources) ?? anything
  }

  function minimum(parts: readonly Amount[], written: readonly Node[], known: Known): Amount {
    const limit = parts.find(({ level }) => level === 'constant')
    return limit && isCutAtOnce(written, parts, known) ? limit : extreme('min', unlimited(parts, written))
  }

  /** What is called a limit is no random number, whoever sets it. */
  const unlimited = (parts: readonly Amount[], written: readonly Node[]) =>
    parts.map((part, index) => (isLimit(written[index]!) ? { ...part, isRandom: false } : part))

  /** `Math`, and what a module of the same functions is imported as. */
  function isMath(node: Node): boolean {
    if (node.type !== 'Identifier') return false
    const variable = bindings.variableOf(node)
    if (!variable) return node.name === 'Math'
    return origins.of(node).some(({ root }) => root.kind === 'module' && /(?:^|\/)math(?:\.js)?$/.test(root.source))
  }

  /** `Math.min(5000 * 2 ** attempt, 1000)`: no attempt waits less than the limit. */
  function isCutAtOnce(written: readonly Node[], parts: readonly Amount[], known: Known): boolean {
    const limit = parts.find(({ level, value }) => level === 'constant' && typeof value === 'number')?.value
    const at = parts.findIndex(({ level }) => level === 'growing')
    const part = written[at]
    if (typeof limit !== 'number' || !part) return false
    const begun = [...parts[at]!.counters].reduce((one, { key }) => {
      const starts = growth.starts(key as PlaceKey)
      const least = starts.length > 0 && starts.every((start) => start !== null) ? Math.min(...starts) : null
      return least === null ? one : put(one, key as PlaceKey, amountOf(least))
    }, known)
    const { value } = of(part, begun)
    return typeof value === 'number' && value >= limit
  }

  /** `reconnectDelay` of `ws-close-codes` */
  function isReconnectDelay(call: TSESTree.CallExpression): boolean {
    return origins
      .of(call.callee)
      .some(
        ({ root, path }) => root.kind === 'module' && root.source === 'ws-close-codes' && path[0] === 'reconnectDelay'
      )
  }

  return { of: (node, known) => of(node, known), decide: (test, known) => decide(test, known) }
}

const growingAnyhow: Amount = { ...anything, level: 'growing' }

function isLimit(outer: Node): boolean {
  const node = unwrap(outer)
  const name = node.type === 'Identifier' ? node.name : node.type === 'MemberExpression' ? propertyName(node) : null
  return name !== null && /max|limit|cap/i.test(name)
}
