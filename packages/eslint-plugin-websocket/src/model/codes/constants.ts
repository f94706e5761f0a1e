import type { TSESTree } from '@typescript-eslint/utils'
import { initialValue, isConstant, type Bindings, type Variable } from '../syntax/bindings.js'
import type { Checker } from '../sockets/checker.js'
import type { FieldValues } from './fields.js'
import { calculate, numberAt, textAt } from '../syntax/literals.js'
import { createMemo } from '../origins/memo.js'
import { onlyNode, type Origin } from '../origins/roots.js'
import type { Origins } from '../origins/origins.js'
import { parameterNamed, pathTo } from '../syntax/patterns.js'
import { fromCatalog, fromFile, maxValues, nothing, ofEnum, union, type Resolved, type Settled } from './settled.js'
import {
  argument,
  calledName,
  isFunction,
  propertyName,
  unwrap,
  type Expression,
  type FunctionNode,
  type Node
} from '../syntax/syntax.js'
import { isTested } from './tested.js'
import type { TypeNode } from '../syntax/types.js'

export interface Constants {
  of(node: Expression): Resolved
  /** The one value of an expression; null when it is not known, or may be another. */
  only(node: Expression): number | string | null
}

export function createConstants(
  bindings: Bindings,
  origins: Origins,
  valuesOf: FieldValues,
  checker: Checker | null
): Constants {
  const memo = createMemo()
  const of = (node: Expression): Resolved => memo.ask(node, () => resolve(node), nothing, nothing)

  function only(node: Expression): number | string | null {
    const { values, complete } = of(node)
    const [first, ...others] = new Set(values.map(({ value }) => value))
    return complete && first !== undefined && others.length === 0 ? first : null
  }

  function resolve(outer: Expression): Resolved {
    const node = unwrap(outer) as Expression
    const inPlace = (value: number | string | null): Resolved =>
      value === null
        ? nothing
        : { values: [{ value, node, origin: 'literal', certain: true, ways: [[node]] }], complete: true }
    const written = numberAt(node) ?? textAt(node)
    if (written !== null) return inPlace(written)
    switch (node.type) {
      case 'ConditionalExpression':
        return union([of(node.consequent), of(node.alternate)])
      case 'LogicalExpression':
        return logical(node)
      case 'UnaryExpression': {
        const value = node.operator === '-' ? only(node.argument) : null
        return inPlace(typeof value === 'number' ? -value : null)
      }
      case 'BinaryExpression': {
        const [left, right] = [only(node.left as Expression), only(node.right)]
        return inPlace(
          typeof left === 'number' && typeof right === 'number' ? calculate(node.operator, left, right) : null
        )
      }
      case 'Identifier':
        return behind(node, outer, ofName(node))
      case 'MemberExpression':
        return behind(node, outer, ofMember(node))
      case 'CallExpression':
        return behind(node, outer, ofCall(node))
      default:
        return behind(node, outer, nothing)
    }
  }

  function logical({ operator, left, right }: TSESTree.LogicalExpression): Resolved {
    if (operator === '&&') return { ...of(right), complete: false }
    const first = of(left)
    const values = first.values.filter(({ value }) => value || operator === '??')
    return first.complete && values.length === first.values.length
      ? first
      : union([{ values, complete: first.complete }, of(right)])
  }

  /** What stands behind a name, a property or a call; where the syntax does not settle it, what its type says. */
  function behind(node: Expression, outer: Expression, settled: Settled): Resolved {
    const { values, complete, open } = settled.values.length > 0 ? settled : ofType(outer)
    const distinct = [...new Map(values.map((one) => [one.value, one])).values()].slice(0, maxValues)
    const waysOf = (value: unknown) =>
      values.flatMap((one) => (one.value === value ? one.ways.map((way) => [node, ...way]) : []))
    const certain = complete && distinct.length === 1 && !open
    return { values: distinct.map((one) => ({ ...one, node, certain, ways: waysOf(one.value) })), complete }
  }

  function ofName(use: TSESTree.Identifier): Settled {
    const variable = bindings.variableOf(use)
    const [definition, ...others] = variable?.defs ?? []
    if (!variable || !definition || others.length > 0) return nothing
    if (definition.type === 'ImportBinding') return fromCatalog(origins.of(use))
    if (!isConstant(variable)) return nothing
    const initial = initialValue(variable)
    if (initial) return reaching(fromFile(of(initial)), variable, use)
    if (definition.type === 'Parameter' && isFunction(definition.node))
      return reaching(ofParameter(definition.node, definition.name), variable, use)
    // `const { LOST } = CODES`
    return definition.type === 'Variable' ? ofPattern(definition.name, definition.node) : nothing
  }

  /** Of several values, or of any that came in from outside, not all may pass a test of the variable. */
  function reaching(settled: Settled, variable: Variable, use: Node): Settled {
    return (settled.open || settled.values.length > 1) && isTested(variable, use) ? nothing : settled
  }

  /** `close(code = 1012)`, and what the file's own calls hand in. */
  function ofParameter(fn: FunctionNode, name: Node): Settled {
    const parameter = parameterNamed(fn, name)
    if (!parameter || parameter.path.steps.length > 0) return nothing
    const { index, path } = parameter
    const { calls, passedTo, escapes } = origins.uses(fn)
    const standard = path.defaults.map(of)
    const given = calls.map((call) => {
      const value = argument(call, index)
      return value ? of(value) : call.arguments.length > index || standard.length === 0 ? nothing : standard[0]!
    })
    const { values, complete } = fromFile(union([...standard, ...given]))
    const isClosed = !escapes && passedTo.every(({ call }) => handsNothing(call))
    return { values, complete: complete && isClosed, open: true }
  }

  function ofMember(read: TSESTree.MemberExpression): Settled {
    const name = propertyName(read) ?? (read.computed ? only(read.property) : null)
    const base = onlyNode(origins.of(read.object))
    if (base?.type === 'TSEnumDeclaration') return ofEnum(base, String(name))
    const known = fromCatalog(origins.of(read))
    return known.values.length > 0 ? known : ofField(origins.of(read.object), String(name ?? '*'))
  }

  /** `const { LOST } = CODES` */
  function ofPattern(name: Node, { id, init }: TSESTree.VariableDeclarator): Settled {
    const [step, ...others] = pathTo(id, name as TSESTree.Identifier)?.steps ?? []
    return init && step !== undefined && others.length === 0 ? ofField(origins.of(init), step) : nothing
  }

  function ofField(bases: readonly Origin[], name: string): Settled {
    const all = (valuesOf(bases, name) ?? []).map(of)
    return all.every(({ values }) => values.length > 0) ? fromFile(union(all)) : nothing
  }

  /** A function of the file that answers with the same value each time. */
  function ofCall(call: TSESTree.CallExpression): Settled {
    const [fn, ...others] = origins.functions(call.callee)
    if (!fn || others.length > 0 || fn.async || fn.generator) return nothing
    const settled = fromFile(union(origins.returns(fn).map(of)))
    return settled.complete && settled.values.length === 1 ? settled : nothing
  }

  function ofType(node: Expression): Settled {
    const types = origins.of(node).filter(({ root }) => root.kind === 'type')
    const written = types.map(({ root, path }) =>
      root.kind === 'type' && path.length === 0 ? ofTypeNode(root.type) : null
    )
    if (written.length > 0 && written.every((value) => value !== null)) {
      const settled: Settled = { values: written, complete: true }
      const variable = node.type === 'Identifier' ? bindings.variableOf(node) : null
      if (written.length === 1 || (variable && reaching(settled, variable, node) === settled)) return settled
    }
    const seen = checker?.literals(node) ?? []
    return { values: seen.map((value) => ({ value, origin: 'type', ways: [[]] })), complete: seen.length > 0 }
  }

  /** The value of a type that has only one: `1000`, `'lost'`, `Close.Lost`. */
  function ofTypeNode(type: TypeNode): Settled['values'][number] | null {
    if (type.type === 'TSLiteralType') {
      const value = numberAt(type.literal) ?? textAt(type.literal)
      return value === null ? null : { value, origin: 'type', ways: [[]] }
    }
    if (type.type !== 'TSTypeReference' || type.typeName.type !== 'TSQualifiedName') return null
    const { left, right } = type.typeName
    const declared = left.type === 'Identifier' ? bindings.variableOf(left)?.defs[0]?.node : null
    return (declared?.type === 'TSEnumDeclaration' && ofEnum(declared, right.name).values[0]) || null
  }

  return { of, only }
}

const timers: ReadonlySet<string> = new Set(['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'nextTick'])

/** `setTimeout(connect, 1000)` calls the function without arguments; a listener is handed whatever there is. */
function handsNothing(call: TSESTree.CallExpression): boolean {
  return timers.has(calledName(call) ?? '') && call.arguments.length <= 2
}
