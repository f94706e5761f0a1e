import type { TSESTree } from '@typescript-eslint/utils'
import type { Bindings } from '../syntax/bindings.js'
import type { Constants } from '../codes/constants.js'
import type { Change, PlaceKey, Places } from './places.js'
import type { Origins } from '../origins/origins.js'
import { handedTo } from './handed.js'
import { growing, type Amount, type Counter } from './waits.js'
import {
  calledMember,
  childrenOf,
  isFunction,
  parametersOf,
  unwrap,
  type Expression,
  type Node,
  type VisitorKeys
} from '../syntax/syntax.js'

/** Whether a place holds more from round to round. */
export interface Growth {
  /** What a place is that grows; null where nothing shows that it does. */
  of(key: PlaceKey): Amount | null
  /** Lines that make it what it was at first. */
  resets(key: PlaceKey): readonly Node[]
  /** What it begins with, and what it is set back to; null where that is no number. */
  starts(key: PlaceKey): readonly (number | null)[]
}

/** How an expression compares with a place that stands in it: larger; perhaps; the same; nothing to do with it. */
type Comparison = 'larger' | 'perhaps' | 'same' | 'apart'

const roundings: ReadonlySet<string> = new Set(['floor', 'ceil', 'round', 'trunc', 'min', 'max', 'abs'])

export function createGrowth(
  bindings: Bindings,
  origins: Origins,
  constants: Constants,
  places: Places,
  keys: VisitorKeys
): Growth {
  const known = new Map<PlaceKey, Amount | null>()
  const numberOf = (node: Expression): number | null => {
    const value = constants.only(node)
    return typeof value === 'number' ? value : null
  }

  function compare(outer: Node, key: PlaceKey, depth = 0): Comparison {
    const node = unwrap(outer)
    if (depth > 15) return 'perhaps'
    if (places.key(node) === key) return 'same'
    const inner = (part: Node) => compare(part, key, depth + 1)
    switch (node.type) {
      case 'AssignmentExpression':
        return node.operator === '=' ? inner(node.right) : calculated(node, key)
      case 'UpdateExpression':
        return places.key(node.argument) === key ? (node.operator === '++' ? 'larger' : 'perhaps') : 'apart'
      case 'BinaryExpression':
        return binary(node.operator, node.left as Expression, node.right, inner)
      case 'ConditionalExpression':
        return best([inner(node.consequent), inner(node.alternate)])
      case 'LogicalExpression':
        return best([inner(node.left), inner(node.right)])
      case 'Identifier': {
        // const next = wait * 2; wait = next
        const variable = bindings.variableOf(node)
        const [definition] = variable?.defs ?? []
        const initial =
          definition?.type === 'Variable' && definition.node.id === definition.name ? definition.node.init : null
        return initial && variable !== key && places.changes(variable!).length === 0 ? inner(initial) : 'apart'
      }
      case 'CallExpression': {
        const called = calledMember(node)
        const parts = node.arguments.map(inner)
        if (called?.object.type === 'Identifier' && called.object.name === 'Math') {
          if (roundings.has(called.name)) return best(parts)
          if (called.name === 'pow' && node.arguments.length === 2)
            return binary('**', node.arguments[0] as Expression, node.arguments[1] as Expression, inner)
        }
        const [fn, ...others] = origins.functions(node.callee)
        // attempt = next(attempt): what the function answers, read as if it stood here.
        const [result, ...more] = fn && others.length === 0 ? origins.returns(fn) : []
        if (fn && result && more.length === 0) {
          const parameter = parametersOf(fn)[parts.findIndex((one) => one === 'same')]
          const inside = parameter && places.key(parameter)
          const found = inside ? compare(result, inside, depth + 1) : inner(result)
          if (found !== 'apart') return found
        }
        return mentions(node, key) ? 'perhaps' : 'apart'
      }
      default:
        return mentions(node, key) ? 'perhaps' : 'apart'
    }
  }

  function binary(
    operator: string,
    left: Expression,
    right: Expression,
    inner: (part: Node) => Comparison
  ): Comparison {
    const [a, b] = [inner(left), inner(right)]
    if (a === 'apart' && b === 'apart') return 'apart'
    const [moving, other] = a === 'apart' ? [b, left] : [a, right]
    if (a !== 'apart' && b !== 'apart') return operator === '+' || operator === '*' ? 'larger' : 'perhaps'
    const number = numberOf(other)
    const isLarger = moving === 'larger' || moving === 'same'
    if (!isLarger) return 'perhaps'
    switch (operator) {
      case '+':
        return number === 0 ? moving : number === null || number > 0 ? 'larger' : 'perhaps'
      case '*':
        return number === null ? 'perhaps' : number === 1 ? moving : number > 1 ? 'larger' : 'perhaps'
      case '**':
        return number !== null && number > 1 ? 'larger' : 'perhaps'
      case '<<':
        return 'larger'
      case '|':
        return number === 0 ? moving : 'perhaps'
      default:
        return 'perhaps'
    }
  }

  /** `wait *= 2`, `attempt += 1` */
  function calculated({ operator, left, right }: TSESTree.AssignmentExpression, key: PlaceKey): Comparison {
    if (places.key(left) !== key) return 'apart'
    const plain = operator.slice(0, -1)
    if (plain === '??' || plain === '||' || plain === '&&') return 'apart'
    return binary(plain, left as Expression, right, (part) => (part === left ? 'same' : compare(part, key)))
  }

  function mentions(node: Node, key: PlaceKey): boolean {
    return places.key(node) === key || childrenOf(node, keys).some((child) => mentions(child, key))
  }

  /** `setAttempt((n) => n + 1)` */
  function handed(value: Expression, key: PlaceKey): Comparison {
    const node = unwrap(value)
    // connect(attempt++) hands on what it was.
    if (node.type === 'UpdateExpression' && !node.prefix && places.key(node.argument) === key) return 'same'
    const [first] = isFunction(node) ? parametersOf(node) : []
    const parameter = first ? places.key(first) : null
    return isFunction(node) && parameter && node.body.type !== 'BlockStatement'
      ? compare(node.body, parameter)
      : compare(value, key)
  }

  const compared = ({ node, value }: Change, key: PlaceKey) => compare(value ?? node, key)

  /** Lines that put something else there than what grows out of the old value. */
  function resets(key: PlaceKey): readonly Node[] {
    const changed = places
      .changes(key)
      .flatMap((change) => (change.value && compared(change, key) === 'apart' ? [change.node] : []))
    const declared = typeof key === 'string' ? null : key.defs[0]?.node
    return declared?.type === 'VariableDeclarator' && declared.init ? [declared, ...changed] : changed
  }

  function starts(key: PlaceKey): (number | null)[] {
    const set = resets(key).flatMap((line) => (line.type === 'AssignmentExpression' ? [line.right] : []))
    return [...places.begins(key), ...set].map(numberOf)
  }

  function find(key: PlaceKey): Amount | null {
    const changes = places.changes(key)
    const handedIn = typeof key === 'string' ? [] : handedTo(key, bindings, origins)
    const isParameter = typeof key !== 'string' && key.defs[0]?.type === 'Parameter'
    const within = changes.map((one) => compared(one, key))
    // What a function does to its parameter is gone with the call, unless it hands that on.
    const handedOn = handedIn.map((one) => {
      const given = handed(one, key)
      return given === 'same' && unwrap(one).type !== 'UpdateExpression' && within.includes('larger') ? 'larger' : given
    })
    const isHanded = handedOn.includes('larger')
    if (!isHanded && (isParameter || !within.includes('larger'))) return null
    if (!isHanded && isCutAtOnce(key, changes)) return null
    const growth = [...changes.map(({ node }) => node), ...handedIn]
    const isRandom = growth.some((node) => /random|jitter/i.test(wordsIn(node)))
    const isCapped = growth.some((node) => /\b(?:min|max|clamp|limit|cap)/i.test(wordsIn(node)) || isChosen(node, key))
    const linesOf = (kind: Comparison) => changes.flatMap(({ node }, index) => (within[index] === kind ? [node] : []))
    const counter: Counter = {
      key,
      resets: resets(key),
      grows: isHanded ? null : linesOf('larger'),
      others: linesOf('perhaps')
    }
    return growing(counter, isRandom, isCapped)
  }

  /** `wait = Math.min(wait * 2, 1000)` where the wait begins with more. */
  function isCutAtOnce(key: PlaceKey, changes: readonly Change[]): boolean {
    const begun = starts(key)
    const cuts = changes.map(({ value }) => {
      const node = value && unwrap(value)
      const called = node?.type === 'CallExpression' ? calledMember(node) : null
      const limits =
        node?.type === 'CallExpression' && called?.name === 'min'
          ? node.arguments.map((one) => numberOf(one as Expression))
          : []
      return limits.find((one) => one !== null) ?? null
    })
    return (
      begun.length > 0 && begun.every((start) => start !== null && cuts.some((cut) => cut !== null && cut <= start))
    )
  }

  /** Names and operators below a node, which tell whether it draws or limits a number. */
  function wordsIn(node: Node): string {
    const own =
      node.type === 'Identifier'
        ? node.name
        : node.type === 'ConditionalExpression' || node.type === 'LogicalExpression'
          ? 'limit'
          : ''
    return [own, ...childrenOf(node, keys).map(wordsIn)].join(' ')
  }

  /** Whether a line runs under a condition on the place: `if (wait < 60_000) wait *= 2`. */
  function isChosen(node: Node, key: PlaceKey): boolean {
    for (let at = node.parent; at && !isFunction(at); at = at.parent)
      if ((at.type === 'IfStatement' || at.type === 'ConditionalExpression') && mentions(at.test, key)) return true
    return false
  }

  return {
    resets,
    starts,
    of(key) {
      const before = known.get(key)
      if (before !== undefined) return before
      // A place that grows out of itself through others.
      known.set(key, null)
      const amount = find(key)
      known.set(key, amount)
      return amount
    }
  }
}

function best(all: readonly Comparison[]): Comparison {
  return (['larger', 'perhaps', 'same'] as const).find((one) => all.includes(one)) ?? 'apart'
}
