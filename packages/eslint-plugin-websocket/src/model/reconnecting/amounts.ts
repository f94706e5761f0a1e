import type { TSESTree } from '@typescript-eslint/utils'
import { initialValue, type Bindings } from '../syntax/bindings.js'
import type { Conditions } from '../receiving/conditions.js'
import type { Constants } from '../codes/constants.js'
import type { Growth } from './growth.js'
import { put, type Known } from './known.js'
import { calculate } from '../syntax/literals.js'
import type { Occurrences } from '../syntax/occurrences.js'
import type { Origins } from '../origins/origins.js'
import type { PlaceKey, Places } from './places.js'
import type { Sockets } from '../sockets/sockets.js'
import type { Reads } from '../listening/reads.js'
import { onlyNode } from '../origins/roots.js'
import { compare, isTruthy, nothing, received, something } from './values.js'
import { amountOf, anything, configured, drawn, either, together, type Amount } from './waits.js'
import { calledMember, isClass, isFunction, isNothing, propertyName, unwrap, type Node } from '../syntax/syntax.js'

/** What a condition comes to on one way, for one received code. */
export interface Truth {
  /** Null: either, for all that is known. */
  readonly truth: boolean | null
  /** Whether the code itself is written in it. */
  readonly names: boolean
}

export interface Amounts {
  /** What an expression comes to, as far as a way has settled it. */
  of(node: Node, known: Known): Amount
  decide(test: Node, known: Known): Truth
}

export interface AmountSources {
  readonly bindings: Bindings
  readonly origins: Origins
  readonly constants: Constants
  readonly conditions: Conditions
  readonly reads: Reads
  readonly places: Places
  readonly growth: Growth
  readonly sockets: Sockets
  readonly found: Occurrences
  /** Functions of the project that calculate a wait which grows. */
  readonly helpers: ReadonlySet<string>
}

const roundings: ReadonlySet<string> = new Set(['floor', 'ceil', 'round', 'trunc', 'abs'])

/** @param code the code that the connection closed with */
export function createAmounts(code: number, sources: AmountSources): Amounts {
  const { bindings, origins, constants, conditions, reads, places, growth, found, sockets } = sources

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
      case 'BinaryExpression':
        return binary(node.operator, inner(node.left), inner(node.right), node)
      case 'ConditionalExpression': {
        const { truth, names } = decide(node.test, known)
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

  function binary(operator: string, a: Amount, b: Amount, node?: TSESTree.BinaryExpression): Amount {
    if (typeof a.value === 'number' && typeof b.value === 'number') {
      const value = calculate(operator, a.value, b.value)
      if (value !== null) return { ...together(a, b, 'constant', value), level: value > 0 ? 'constant' : 'zero' }
    }
    const truth = node && a.value !== null && b.value !== null ? compare(operator, a.value, b.value) : null
    if (truth !== null) return amountOf(truth)
    const levels = [a.level, b.level]
    const zero = (one: Amount) => one.value === 0
    if (operator === '*' && (zero(a) || zero(b))) return together(a, b, 'zero', 0)
    if (levels.includes('unknown')) {
      // Something unknown that is added does not stop what grows.
      return together(a, b, operator === '+' && levels.includes('growing') ? 'growing' : 'unknown')
    }
    if (!levels.includes('growing')) {
      if (!/^[-+*/%]$|^\*\*$/.test(operator)) return together(a, b, 'unknown')
      return together(a, b, levels.includes('configured') ? 'configured' : 'constant')
    }
    return together(a, b, grows(operator, a, b) ? 'growing' : 'unknown')
  }

  function grows(operator: string, a: Amount, b: Amount): boolean {
    switch (operator) {
      case '+':
      case '*':
        return true
      case '-':
      case '/':
        return a.level === 'growing' && b.level !== 'growing'
      case '<<':
        return true
      case '**':
        return b.level !== 'growing' || (typeof a.value === 'number' ? a.value > 1 : false)
      default:
        return false
    }
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
    if (method?.object.type === 'Identifier' && method.object.name === 'Math' && !bindings.variableOf(method.object)) {
      if (name === 'random') return drawn
      if (name === 'pow' && call.arguments.length === 2) return binary('**', arguments_()[0]!, arguments_()[1]!)
      const parts = arguments_()
      if (roundings.has(name) && parts.length === 1) {
        const value = parts[0]!.value
        return typeof value === 'number' ? amountOf(Math[name as 'floor'](value)) : parts[0]!
      }
      if (name === 'min' && isCutAtOnce(call, parts, known)) return parts.find(({ level }) => level === 'constant')!
      if (name === 'min' || name === 'max') return extreme(name, parts)
      return anything
    }
    if (name === 'setTimeout' || name === 'setInterval') return amountOf(something)
    if ((name === 'Number' || name === 'parseInt') && call.arguments[0]) return inner(call.arguments[0])
    if (sources.helpers.has(name) || isReconnectDelay(call)) return growingAnyhow
    return anything
  }

  /** `Math.min(5000 * 2 ** attempt, 1000)`: no attempt waits less than the limit. */
  function isCutAtOnce(call: TSESTree.CallExpression, parts: readonly Amount[], known: Known): boolean {
    const limit = parts.find(({ level, value }) => level === 'constant' && typeof value === 'number')?.value
    const at = parts.findIndex(({ level }) => level === 'growing')
    const part = call.arguments[at]
    if (typeof limit !== 'number' || !part) return false
    const begun = [...parts[at]!.counters].reduce((one, counter) => {
      const [line] = counter.resets
      const start =
        line?.type === 'VariableDeclarator' ? line.init : line?.type === 'AssignmentExpression' ? line.right : null
      const value = start ? constants.only(start) : null
      return typeof value === 'number' ? put(one, counter.key as PlaceKey, amountOf(value)) : one
    }, known)
    const { value } = of(part, begun)
    return typeof value === 'number' && value >= limit
  }

  function extreme(name: 'min' | 'max', parts: readonly Amount[]): Amount {
    const [first, ...others] = parts
    if (!first) return anything
    const values = parts.map(({ value }) => value)
    if (values.every((value) => typeof value === 'number')) return amountOf(Math[name](...values))
    const all = others.reduce((sum, one) => together(sum, one, 'unknown'), first)
    const levels = parts.map(({ level }) => level)
    const level = levels.includes('growing')
      ? 'growing'
      : levels.includes('unknown')
        ? 'unknown'
        : levels.includes('configured')
          ? 'configured'
          : 'constant'
    // Math.min(wait, 0)
    if (name === 'min' && values.includes(0)) return amountOf(0)
    return { ...all, level, isCapped: all.isCapped || name === 'min' }
  }

  /** `reconnectDelay` of `ws-close-codes` */
  function isReconnectDelay(call: TSESTree.CallExpression): boolean {
    return origins
      .of(call.callee)
      .some(
        ({ root, path }) => root.kind === 'module' && root.source === 'ws-close-codes' && path[0] === 'reconnectDelay'
      )
  }

  function read(
    node: TSESTree.Identifier | TSESTree.MemberExpression,
    key: PlaceKey | null,
    known: Known,
    inner: (part: Node) => Amount
  ): Amount {
    if (reads.isReceivedCode(node)) return amountOf(code)
    // Every code but 1006 stands for a Close frame, so the closing handshake began as it should.
    if (isWasClean(node)) return amountOf(code !== 1006)
    if (node.type === 'MemberExpression') {
      if (node.computed) {
        const entry = ofEntry(node, inner)
        if (entry) return entry
      }
    }
    const only = constants.only(node)
    if (only !== null) return amountOf(only)
    if (node.type === 'MemberExpression') {
      if (propertyName(node) === 'readyState' && inner(node.object).value === something) return amountOf(something)
      const got = getter(node)
      if (got) return inner(got)
    } else if (isEvent(node)) return amountOf(received)
    const grown = key === null ? null : growth.of(key)
    if (grown) return grown
    if (node.type === 'Identifier') {
      const variable = bindings.variableOf(node)
      if (!variable) return anything
      const [definition] = variable.defs
      if (definition?.type === 'FunctionName' || definition?.type === 'ClassName') return amountOf(something)
      if (places.changes(variable).length > 0) return anything
      if (definition?.type === 'Parameter') return configured
      const initial = initialValue(variable)
      return initial ? inner(initial) : anything
    }
    return key !== null && places.changes(key).every(({ node: line }) => isInConstructor(line))
      ? ofField(node, known, inner)
      : anything
  }

  /** What a getter of the class answers with, where that is one expression. */
  function getter(node: TSESTree.MemberExpression): Node | null {
    const name = propertyName(node)
    for (const { root, path } of origins.of(node.object)) {
      if (root.kind !== 'instance' || path.length > 0 || !isClass(root.of)) continue
      for (const member of root.of.body.body)
        if (member.type === 'MethodDefinition' && member.kind === 'get' && propertyName(member) === name) {
          const [only, ...others] = isFunction(member.value) ? origins.returns(member.value) : []
          return only && others.length === 0 ? only : null
        }
    }
    return null
  }

  /** What a listener receives that is called with an event: no number, whatever its name. */
  function isEvent(node: TSESTree.Identifier): boolean {
    const [only, ...others] = origins.of(node)
    return (
      only?.root.kind === 'parameter' &&
      others.length === 0 &&
      only.path.length === 0 &&
      only.root.index === 0 &&
      reads.receives(only.root.fn) === 'event'
    )
  }

  function isWasClean(node: TSESTree.Identifier | TSESTree.MemberExpression): boolean {
    const isNamed = node.type === 'Identifier' ? /clean/i.test(node.name) : propertyName(node) === 'wasClean'
    return isNamed && reads.isOfClose(node) && origins.of(node).every(({ path }) => path.at(-1) === 'wasClean')
  }

  /** A property that only constructors set: it stays as somebody has configured it. */
  function ofField(node: TSESTree.MemberExpression, known: Known, inner: (part: Node) => Amount): Amount {
    // What a way has handed over may be another object each time.
    const base = places.key(node.object)
    if (base !== null && typeof base !== 'string' && known.places.has(base)) return anything
    const [only, ...others] = origins.of(node).filter(({ root }) => root.kind !== 'type')
    const made =
      only && others.length === 0 && only.root.kind === 'expression' && only.path.length === 0 ? only.root.node : null
    const name = propertyName(node) ?? '*'
    // `[this.wait] = next()`, `this[name] = 5`
    if (found.changes.has(name) || (found.writes.get('*') ?? []).length > 0) return anything
    if (made?.type === 'Literal') return typeof made.value === 'number' ? configured : inner(made)
    const isHanded = [only, ...others].every(
      (one) =>
        one &&
        (one.root.kind === 'parameter' ||
          (one.root.kind === 'expression' &&
            one.root.node.type === 'Literal' &&
            typeof one.root.node.value === 'number'))
    )
    return isHanded ? configured : anything
  }

  /** `WAITS[attempt]`, `RULES[code]` */
  function ofEntry(node: TSESTree.MemberExpression, inner: (part: Node) => Amount): Amount | null {
    const table = onlyNode(origins.of(node.object))
    const index = inner(node.property)
    if (table?.type === 'ObjectExpression' && index.value !== null) {
      const names = reads.isReceivedCode(node.property)
      for (const one of table.properties) {
        if (one.type !== 'Property') return null
        const name = propertyName(one) ?? (one.computed ? String(constants.only(one.key)) : null)
        if (name === null) return null
        if (name === String(index.value)) return { ...inner(one.value), names }
      }
      return amountOf(nothing)
    }
    if (table?.type !== 'ArrayExpression') return null
    const numbers = table.elements.map((one) => (one && one.type !== 'SpreadElement' ? constants.only(one) : null))
    if (!numbers.every((one) => typeof one === 'number')) return null
    if (typeof index.value === 'number') {
      const value = numbers[index.value]
      return value === undefined ? amountOf(nothing) : amountOf(value)
    }
    const isRising = numbers.every((one, at) => at === 0 || one >= numbers[at - 1]!) && numbers.at(-1)! > numbers[0]!
    // Past its end a table has nothing to say, unless somebody says it instead.
    const { parent } = node
    const hasRest = index.isCapped || (parent.type === 'LogicalExpression' && parent.left === node)
    return index.level === 'growing' && isRising && hasRest ? { ...index, isCapped: true } : anything
  }

  function decide(test: Node, known: Known, depth = 0): Truth {
    const node = unwrap(test)
    if (depth > 20) return { truth: null, names: false }
    if (node.type === 'UnaryExpression' && node.operator === '!') {
      const { truth, names } = decide(node.argument, known, depth + 1)
      return { truth: truth === null ? null : !truth, names }
    }
    if (node.type === 'LogicalExpression' && node.operator !== '??') {
      const [left, right] = [decide(node.left, known, depth + 1), decide(node.right, known, depth + 1)]
      const isOr = node.operator === '||'
      if (left.truth === isOr) return left
      if (right.truth === isOr) return right
      const isKnown = left.truth !== null && right.truth !== null
      return { truth: isKnown ? !isOr : null, names: left.names || right.names }
    }
    const said = conditions.decide(node, code)
    if (said.truth !== null) return said
    const counted = node.type === 'BinaryExpression' ? counting(node, known) : null
    if (counted !== null) return { truth: counted, names: false }
    if (node.type === 'BinaryExpression' && /^[!=]==?$/.test(node.operator) && isOneSocket(node, known))
      return { truth: !node.operator.startsWith('!'), names: false }
    const { value, names, isPositive } = of(node, known)
    if (isPositive) return { truth: true, names }
    return { truth: value === null ? null : isTruthy(value), names: names || said.names }
  }

  /** What a comparison of a counter with 0 comes to, once it has counted. */
  function counting({ operator, left, right }: TSESTree.BinaryExpression, known: Known): boolean | null {
    const key = places.key(left.type === 'UpdateExpression' ? left.argument : left)
    const { value } = of(right, known)
    if (key === null || !known.places.get(key)?.isPositive || typeof value !== 'number') return null
    if (value <= 0 && /^(?:>|!==?)$/.test(operator)) return true
    if (value <= 0 && /^(?:<=?|===?)$/.test(operator)) return false
    if (value <= 1 && operator === '>=') return true
    return value <= 1 && operator === '<' ? false : null
  }

  /** `if (this.socket !== socket) return`: the handler of the current socket sees the current one. */
  function isOneSocket({ left, right }: TSESTree.BinaryExpression, known: Known): boolean {
    const isSocket = (side: Node) => {
      const node = unwrap(side)
      const isPlace = node.type === 'Identifier' || node.type === 'MemberExpression'
      return isPlace && sockets.at(node) !== null && of(node, known).value !== nothing
    }
    return isSocket(left) && isSocket(right)
  }

  return { of: (node, known) => of(node, known), decide: (test, known) => decide(test, known) }
}

const growingAnyhow: Amount = { ...anything, level: 'growing' }

/** Whether a line runs once for each object, and nowhere else. */
function isInConstructor(node: Node): boolean {
  for (let at: Node | undefined = node; at; at = at.parent)
    if (isFunction(at)) return at.parent.type === 'MethodDefinition' && at.parent.kind === 'constructor'
  return true
}
