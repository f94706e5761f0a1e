import type { TSESTree } from '@typescript-eslint/utils'
import type { AmountSources } from './amount-sources.js'
import { initialValue } from '../syntax/bindings.js'
import type { Known } from './known.js'
import { onlyNode } from '../origins/roots.js'
import { propertyOf, type PlaceKey } from './places.js'
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
      // A number has no code: `ws.on('close', (event) => event.code)`.
      if (reads.isReceivedCode(node.object)) return amountOf(nothing)
      if (propertyName(node) === 'length') {
        const table = onlyNode(origins.of(node.object))
        const isCounted =
          table?.type === 'ArrayExpression' && table.elements.every((one) => one?.type !== 'SpreadElement')
        if (isCounted && isUntouched(node.object)) return amountOf(table.elements.length)
      }
      const got = getter(node)
      if (got) return inner(got)
    } else if (isEvent(node)) return amountOf(received)
    const grown = key === null ? null : growth.of(key)
    if (grown) return grown
    if (node.type === 'Identifier') {
      const variable = bindings.variableOf(node)
      const [definition] = variable?.defs ?? []
      if (!variable || key === null) return anything
      if (definition?.type === 'FunctionName' || definition?.type === 'ClassName') return amountOf(something)
      const isStill = places.changes(variable).length === 0
      if (isStill && definition?.type === 'Parameter') return configured
      const initial = isStill ? initialValue(variable) : null
      return initial ? inner(initial) : isFilled(node) ? resting(key) : anything
    }
    return key !== null && isStored(node, known) ? resting(key) : anything
  }

  /** What stays as somebody has set it, while no round sets it. */
  const resting = (key: PlaceKey): Amount => ({ ...configured, rests: new Set([key, ...holdersOf(key)]) })

  /** `this.node` and `this.node.options` of `this.node.options.wait` */
  const holdersOf = (key: PlaceKey): string[] => {
    const names = typeof key === 'string' && key.startsWith('this.') ? key.split('.') : []
    return names.slice(2).map((_, index) => names.slice(0, index + 2).join('.'))
  }

  /** Whether a variable with an array is only looked into. */
  function isUntouched(node: Node): boolean {
    const variable = node.type === 'Identifier' ? bindings.variableOf(node) : null
    return (
      variable?.references.every(({ identifier: { parent }, init }) => {
        const isLook = parent?.type === 'MemberExpression' && parent.object.type === 'Identifier'
        return init || (isLook && (parent.computed ? !isTarget(parent) : propertyName(parent) === 'length'))
      }) ?? false
    )
  }

  /** Whether a variable holds what this file or an argument has put there, and no result of a call that may differ each time. */
  function isFilled(node: Node): boolean {
    return origins
      .of(node)
      .every(
        ({ root }) =>
          root.kind === 'parameter' ||
          root.kind === 'type' ||
          root.kind === 'module' ||
          root.kind === 'instance' ||
          (root.kind === 'expression' && !/^(?:Call|Await)Expression$/.test(root.node.type))
      )
  }

  /** Whether a property is one of an object that the file keeps: `this.options.wait`, `settings.wait`. */
  function isStored(node: TSESTree.MemberExpression, known: Known): boolean {
    const name = propertyName(node)
    // `[this.wait] = next()`, `this[name] = 5`
    if (name === null || found.changes.has(name)) return false
    if ((found.writes.get('*') ?? []).some(({ target }) => isSameObject(target.object, node.object))) return false
    if (isMissing(node)) return false
    if (node.object.type === 'ThisExpression') return true
    const base = places.key(node.object)
    // What a way has handed over may be another object each time.
    if (base === null || (typeof base !== 'string' && known.places.has(base))) return false
    if (String(base).startsWith('global ')) return false
    // What an object keeps is the same in each round that does not write to it.
    return String(base).startsWith('this.') ? !holdersOf(base).some(isLoose) && !isLoose(base) : isFilled(node.object)
  }

  /** An option that nobody gives, or that a call in the file leaves out: it is no number. */
  function isMissing(node: Node): boolean {
    const all = origins.of(node)
    const missing = all.filter(
      ({ root, path }) => root.kind === 'expression' && root.node.type === 'ObjectExpression' && path.length > 0
    )
    const others = all.filter((one) => !missing.includes(one))
    const { parent } = node
    // `options.wait || 1000`, here or where it was put into the place.
    const isReplaced = parent?.type === 'LogicalExpression' && parent.left === node
    if (missing.length === 0 || isReplaced) return false
    return others.every(
      ({ root }) =>
        root.kind === 'parameter' &&
        origins.uses(root.fn).calls.some(({ arguments: given }) => given.length <= root.index)
    )
  }

  const isLoose = (key: PlaceKey) => typeof key === 'string' && found.changes.has(propertyOf(key))

  function isSameObject(a: Node, b: Node): boolean {
    if (a.type === 'ThisExpression' || b.type === 'ThisExpression') return a.type === b.type
    const key = places.key(a)
    return key !== null && key === places.key(b)
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

function isTarget(node: Node): boolean {
  const { parent } = node
  return (
    (parent?.type === 'AssignmentExpression' && parent.left === node) ||
    parent?.type === 'UpdateExpression' ||
    (parent?.type === 'UnaryExpression' && parent.operator === 'delete')
  )
}
