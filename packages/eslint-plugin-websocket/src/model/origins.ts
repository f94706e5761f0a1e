import type { TSESTree } from '@typescript-eslint/utils'
import { assignedValues, importedName, type Bindings, type Variable } from './bindings.js'
import { findUses, type FunctionUses } from './callers.js'
import { copies, globalCopies, globalObjects, iterations, readers } from './collections.js'
import { createMemo } from './memo.js'
import type { Occurrences } from './occurrences.js'
import { createInterner, exhaustedOrigin, expressionOrigin, origin, unknownOrigin, type Origin } from './origin.js'
import { annotationOf, pathTo } from './patterns.js'
import { createProperties } from './properties.js'
import {
  argument,
  calledMember,
  isClass,
  isFunction,
  propertyName,
  unwrap,
  type FunctionNode,
  type Node
} from './syntax.js'
import { originOfThis } from './this-value.js'
import type { TypeNode, Types } from './types.js'

/**
 * Where values come from within one file.
 *
 * Flow-insensitive and closed over the file: an answer lists every place in this file that the value may come from.
 * What other files do to it is not in the answer.
 */
export interface Origins {
  of(node: Node): readonly Origin[]
  /** The functions of this file that an expression may be. */
  functions(node: Node): readonly FunctionNode[]
  uses(fn: FunctionNode): FunctionUses
  /** What reading a property of values gives; `*` reads the elements of collections. */
  read(bases: readonly Origin[], name: string): readonly Origin[]
  /** What calls of a function give. */
  returned(fn: FunctionNode): readonly Origin[]
}

/** What compilers put around `require` for modules of the other kind. */
const interop: ReadonlySet<string> = new Set([
  '__importDefault',
  '__importStar',
  '__toESM',
  '_interopRequireDefault',
  '_interopRequireWildcard'
])

export function createOrigins(bindings: Bindings, types: Types, found: Occurrences): Origins {
  const memo = createMemo()
  const intern = createInterner()
  const search = (key: object, compute: () => readonly Origin[]): readonly Origin[] =>
    memo.ask(key, () => [...new Set(compute().map(intern))], [], [exhaustedOrigin])

  const of = (node: Node): readonly Origin[] => {
    const inner = unwrapTyped(node)
    return search(inner, () => evaluate(inner))
  }

  const usesKey = keyed<FunctionNode>()
  const noUses: FunctionUses = { calls: [], passedTo: [] }
  const uses = (fn: FunctionNode): FunctionUses =>
    memo.ask(
      usesKey(fn),
      () =>
        findUses(fn, bindings, found, (callee, target) =>
          of(callee).some(({ root, path }) => root.kind === 'expression' && root.node === target && path.length === 0)
        ),
      noUses,
      noUses
    )

  const propertyKey = keyed<Origin, string>()
  const read = (bases: readonly Origin[], name: string): Origin[] =>
    bases.flatMap((given) => {
      const base = intern(given)
      return search(propertyKey(base, name), () => properties.of(base, name).map(throughGlobalObject))
    })
  const properties = createProperties({ of, typed, found, types, returned, parameter, intern, read, spend: memo.spend })

  function evaluate(node: Node): readonly Origin[] {
    switch (node.type) {
      case 'TSAsExpression':
      case 'TSTypeAssertion':
        return [...typed(node.typeAnnotation), ...of(node.expression)]
      case 'Identifier': {
        const variable = bindings.variableOf(node)
        if (variable) return search(variable, () => ofVariable(variable))
        return [node.name === 'undefined' ? expressionOrigin(node) : origin({ kind: 'global', name: node.name })]
      }
      case 'ThisExpression':
        return originOfThis(node, of)
      case 'AwaitExpression':
        return of(node.argument)
      case 'AssignmentExpression':
        return node.operator === '=' ? of(node.right) : [...of(node.left), ...of(node.right)]
      case 'SequenceExpression':
        return of(node.expressions.at(-1)!)
      case 'ConditionalExpression':
        return [...of(node.consequent), ...of(node.alternate)]
      case 'LogicalExpression':
        return node.operator === '&&' ? of(node.right) : [...of(node.left), ...of(node.right)]
      case 'MemberExpression':
        return read(of(node.object), propertyName(node) ?? '*')
      case 'ImportExpression':
        return [
          node.source.type === 'Literal' ? origin({ kind: 'module', source: String(node.source.value) }) : unknownOrigin
        ]
      case 'CallExpression':
        return ofCall(node)
      case 'NewExpression':
        return of(node.callee).map(({ root, path }) => {
          const local =
            root.kind === 'expression' && path.length === 0 && (isClass(root.node) || isFunction(root.node))
              ? root.node
              : null
          return local ? origin({ kind: 'instance', of: local }) : expressionOrigin(node)
        })
      default:
        return [expressionOrigin(node)]
    }
  }

  function typed(type: TypeNode | null): Origin[] {
    if (!type) return []
    return types.alternatives(type).flatMap((one) => {
      const name = types.name(one)
      if (name?.kind === 'declared' && isClass(name.node)) return [origin({ kind: 'instance', of: name.node })]
      // `any` and `unknown` say nothing, not even that the value is something else.
      return one.type === 'TSAnyKeyword' || one.type === 'TSUnknownKeyword' || isConstAssertion(one)
        ? []
        : [origin({ kind: 'type', type: one })]
    })
  }

  function ofVariable(variable: Variable): Origin[] {
    const imported = importedName(variable)
    if (imported) return [origin({ kind: 'module', source: imported.source }, imported.path)]
    const declared = variable.defs.flatMap((definition): Origin[] => {
      switch (definition.type) {
        case 'FunctionName':
        case 'ClassName':
        case 'TSEnumName':
          return [expressionOrigin(definition.node)]
        case 'Variable': {
          const { node, name } = definition
          if (name.type !== 'Identifier') return [unknownOrigin]
          const loop = node.parent.parent
          if (loop?.type === 'ForOfStatement' && loop.left === node.parent) {
            // Of [key, value] only the value is followed.
            if (isPair(node.id) && pathTo(node.id, name)?.steps[0] === '0') return [unknownOrigin]
            return bind(node.id, name, () => read(of(loop.right), '*'), isPair(node.id) ? 1 : 0)
          }
          return bind(node.id, name, () => (node.init ? of(node.init) : []))
        }
        case 'Parameter': {
          const fn = definition.node
          if (!isFunction(fn) || definition.name.type !== 'Identifier') return [unknownOrigin]
          const { name } = definition
          const index = fn.params.findIndex((one) => pathTo(one, name))
          const pattern = fn.params[index]
          return pattern ? bind(pattern, name, () => parameter(fn, index)) : [unknownOrigin]
        }
        default:
          return [unknownOrigin]
      }
    })
    return [...declared, ...assignedValues(variable).flatMap(of)]
  }

  /** @param skip how many leading steps of the pattern the source has already taken */
  function bind(pattern: Node, name: TSESTree.Identifier, source: () => readonly Origin[], skip = 0): Origin[] {
    const way = pathTo(pattern, name)
    if (!way) return [unknownOrigin]
    const base = [...typed(annotationOf(pattern)), ...source()]
    return [...way.steps.slice(skip).reduce(read, base), ...way.defaults.flatMap(of)]
  }

  function parameter(fn: FunctionNode, index: number): Origin[] {
    const { calls, passedTo } = uses(fn)
    const given = calls.flatMap((call) => {
      const value = argument(call, index)
      return value ? of(value) : []
    })
    const iterated = passedTo.flatMap(({ call, index: at }) => {
      const called = calledMember(call)
      return index === 0 && at === 0 && called && iterations.has(called.name) ? read(of(called.object), '*') : []
    })
    return [origin({ kind: 'parameter', fn, index }), ...given, ...iterated]
  }

  function returned(fn: FunctionNode): Origin[] {
    return (found.returns.get(fn) ?? []).flatMap(of)
  }

  function ofCall(call: TSESTree.CallExpression): readonly Origin[] {
    const callee = unwrap(call.callee)
    if (callee.type === 'Identifier' && callee.name === 'require' && !bindings.variableOf(callee)) {
      const source = argument(call, 0)
      if (source?.type === 'Literal' && typeof source.value === 'string')
        return [origin({ kind: 'module', source: source.value })]
    }
    const called = calledMember(call)
    if (called?.name === 'bind') return of(called.object)
    const results = functions(callee).flatMap((fn) => [
      ...typed(fn.returnType?.typeAnnotation ?? null),
      ...returned(fn)
    ])
    if (interop.has(called?.name ?? (callee.type === 'Identifier' ? callee.name : ''))) {
      const wrapped = call.arguments[0] ? of(call.arguments[0]) : []
      // Nothing is left of `ws = __toESM(ws)`, which leads back to the module it began with.
      if (wrapped.every(({ root }) => root.kind === 'module')) return wrapped
    }
    if (results.length > 0) return results
    if (called && (readers.has(called.name) || copies.has(called.name))) {
      const elements = read(of(called.object), '*').filter(({ path }) => path.at(-1) !== '*')
      if (elements.length > 0) return readers.has(called.name) ? elements : of(called.object)
    }
    const [first] = call.arguments
    if (
      first &&
      called?.object.type === 'Identifier' &&
      globalCopies.get(called.object.name)?.has(called.name) &&
      !bindings.variableOf(called.object)
    )
      return of(first)
    return [expressionOrigin(call)]
  }

  function functions(node: Node): FunctionNode[] {
    const all = of(node)
    if (all.includes(exhaustedOrigin)) return []
    return all.flatMap(({ root, path }) =>
      root.kind === 'expression' && path.length === 0 && isFunction(root.node) ? [root.node] : []
    )
  }

  return { of, functions, uses, read, returned }
}

/** `window.x`, `globalThis.x` and `self.x` are `x`. */
function throughGlobalObject(one: Origin): Origin {
  const { root, path } = one
  const [first, ...rest] = path
  const isGlobal = root.kind === 'global' && globalObjects.has(root.name) && first !== undefined && first !== '*'
  return isGlobal ? origin({ kind: 'global', name: first }, rest) : one
}

/** One object for each combination of keys, to remember something by. */
function keyed<First extends object, Second extends string = never>(): (first: First, second?: Second) => object {
  const keys = new Map<First, Map<string, object>>()
  return (first, second) => {
    const inner = keys.get(first) ?? new Map<string, object>()
    const key = inner.get(second ?? '') ?? {}
    keys.set(first, inner.set(second ?? '', key))
    return key
  }
}

/** `[key, value]` in `for (const [key, value] of map)`. */
function isPair(pattern: Node): boolean {
  return pattern.type === 'ArrayPattern' && pattern.elements.length === 2
}

function isConstAssertion(type: TypeNode): boolean {
  return type.type === 'TSTypeReference' && type.typeName.type === 'Identifier' && type.typeName.name === 'const'
}

/** Takes off the wrappers that change nothing, and keeps the casts, which say what the author knows. */
function unwrapTyped(node: Node): Node {
  switch (node.type) {
    case 'TSNonNullExpression':
    case 'TSSatisfiesExpression':
    case 'TSInstantiationExpression':
    case 'ChainExpression':
      return unwrapTyped(node.expression)
    default:
      return node
  }
}
