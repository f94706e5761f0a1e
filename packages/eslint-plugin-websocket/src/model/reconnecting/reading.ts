import type { TSESTree } from '@typescript-eslint/utils'
import type { AmountSources } from './amount-sources.js'
import { initialValue } from '../syntax/bindings.js'
import type { Known } from './known.js'
import { onlyNode } from '../origins/roots.js'
import type { PlaceKey } from './places.js'
import { nothing, received, something } from './values.js'
import { amountOf, anything, configured, type Amount } from './waits.js'
import { isClass, isFunction, propertyName, type Node } from '../syntax/syntax.js'

/** What a name or a property comes to that the way has not settled. */
export type Read = (
  node: TSESTree.Identifier | TSESTree.MemberExpression,
  key: PlaceKey | null,
  known: Known,
  inner: (part: Node) => Amount
) => Amount

export function createReading(code: number, sources: AmountSources): Read {
  const { bindings, origins, constants, reads, places, growth, found } = sources

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

  return read
}

/** Whether a line runs once for each object, and nowhere else. */
function isInConstructor(node: Node): boolean {
  for (let at: Node | undefined = node; at; at = at.parent)
    if (isFunction(at)) return at.parent.type === 'MethodDefinition' && at.parent.kind === 'constructor'
  return true
}
