import type { Bindings } from '../syntax/bindings.js'
import { findUses, type FunctionUses } from './callers.js'
import { globalObjects } from './collections.js'
import type { Documentation } from './documentation.js'
import type { Flow } from './flow.js'
import { createGuards } from './guards.js'
import { createMemo, keyed } from './memo.js'
import type { Occurrences } from '../syntax/occurrences.js'
import {
  createInterner,
  exhaustedOrigin,
  expressionOrigin,
  isNothingOrigin,
  origin,
  unknownOrigin,
  type Origin
} from './roots.js'
import { createProperties } from './properties.js'
import { createResults } from './results.js'
import {
  isClass,
  isConstType,
  isFunction,
  propertyName,
  type ClassNode,
  type Expression,
  type FunctionNode,
  type Node
} from '../syntax/syntax.js'
import { originOfThis } from './this-value.js'
import type { TypeNode, Types } from '../syntax/types.js'
import { createVariables } from './variables.js'

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
  /** What a function of this file may answer with; nothing where it ends without a value. */
  returns(fn: FunctionNode): readonly Expression[]
  /** What reading a property of values gives; `*` reads the elements of collections. */
  read(bases: readonly Origin[], name: string): readonly Origin[]
  /** What calls of a function give. */
  returned(fn: FunctionNode): readonly Origin[]
}

export function createOrigins(
  bindings: Bindings,
  types: Types,
  found: Occurrences,
  documentation: Documentation
): Origins {
  const memo = createMemo()
  const intern = createInterner()
  const search = (key: object, compute: () => readonly Origin[]): readonly Origin[] =>
    memo.ask(key, () => [...new Set(compute().map(intern))], [], [exhaustedOrigin])

  const guards = createGuards(bindings, found)

  const of = (node: Node): readonly Origin[] => {
    const inner = unwrapTyped(node)
    return search(inner, () => evaluate(inner))
  }

  const usesKey = keyed<FunctionNode>()
  const noUses: FunctionUses = { calls: [], passedTo: [], assignedTo: [], escapes: true }
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
  const flow: Flow = {
    bindings,
    types,
    found,
    documentation,
    madeBy,
    of,
    typed,
    read,
    parameter: (fn, index) => variables.parameter(fn, index),
    functions,
    returned,
    uses,
    isSame(base, object) {
      memo.spend(0.1)
      return of(object).includes(intern(base))
    }
  }
  const properties = createProperties(flow)
  const variables = createVariables(flow)
  const results = createResults(flow)

  function evaluate(node: Node): readonly Origin[] {
    const documented = documentation.type(node)
    if (documented) return madeBy(documented)
    const all = look(node)
    const shown = guards.shown(node)
    if (!shown) return all
    // A guard tells nothing new of what the file has constructed itself.
    const constructors = of(shown)
    const isMade = ({ root, path }: Origin) =>
      root.kind === 'expression' &&
      path.length === 0 &&
      root.node.type === 'NewExpression' &&
      of(root.node.callee).every((one) => constructors.includes(one))
    return all.every((one) => isNothingOrigin(one) || isMade(one)) ? all : madeBy(shown)
  }

  function look(node: Node): readonly Origin[] {
    switch (node.type) {
      case 'TSAsExpression':
      case 'TSTypeAssertion': {
        const said = typed(node.typeAnnotation)
        // A cast speaks of this place, and knows more than the annotation of what is cast.
        return [...said, ...of(node.expression).filter(({ root }) => said.length === 0 || root.kind !== 'type')]
      }
      case 'Identifier': {
        const variable = bindings.variableOf(node)
        if (variable) return search(variable, () => variables.ofVariable(variable))
        return [node.name === 'undefined' ? expressionOrigin(node) : origin({ kind: 'global', name: node.name })]
      }
      case 'ThisExpression':
        return originOfThis(node, of)
      case 'Super':
        return originOfThis(node, of).map(({ root }) =>
          root.kind === 'instance' && isClass(root.of) ? origin(root, ['super']) : unknownOrigin
        )
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
        return results.ofCall(node)
      case 'NewExpression': {
        const promised = results.ofPromise(node)
        return promised.length > 0
          ? promised
          : of(node.callee).map((callee) => {
              const local = localConstructor(callee)
              return local ? origin({ kind: 'instance', of: local }) : expressionOrigin(node)
            })
      }
      default:
        return [expressionOrigin(node)]
    }
  }

  function madeBy(constructor: Node | null): Origin[] {
    return (constructor ? of(constructor) : []).map((one) => {
      const local = localConstructor(one)
      return origin(local ? { kind: 'instance', of: local } : { kind: 'made', by: constructor! })
    })
  }

  function typed(type: TypeNode | null | undefined): Origin[] {
    if (!type) return []
    return types.alternatives(type).flatMap((one) => {
      const name = types.name(one)
      if (name?.kind === 'declared' && isClass(name.node)) return [origin({ kind: 'instance', of: name.node })]
      // `any` and `unknown` say nothing, not even that the value is something else.
      return one.type === 'TSAnyKeyword' || one.type === 'TSUnknownKeyword' || isConstType(one)
        ? []
        : [origin({ kind: 'type', type: one })]
    })
  }

  function returned(fn: FunctionNode): Origin[] {
    return returns(fn).flatMap(of)
  }

  function returns(fn: FunctionNode): readonly Expression[] {
    return found.returns.get(fn) ?? []
  }

  function functions(node: Node): FunctionNode[] {
    const all = of(node)
    if (all.includes(exhaustedOrigin)) return []
    return all.flatMap(({ root, path }) =>
      root.kind === 'expression' && path.length === 0 && isFunction(root.node) ? [root.node] : []
    )
  }

  return { of, functions, uses, read, returns, returned }
}

/** `window.x`, `globalThis.x` and `self.x` are `x`. */
function throughGlobalObject(one: Origin): Origin {
  const { root, path } = one
  const [first, ...rest] = path
  const isGlobal = root.kind === 'global' && globalObjects.has(root.name) && first !== undefined && first !== '*'
  return isGlobal ? origin({ kind: 'global', name: first }, rest) : one
}

/** The class or function of the file that a constructor is. */
function localConstructor({ root, path }: Origin): ClassNode | FunctionNode | null {
  return root.kind === 'expression' && path.length === 0 && (isClass(root.node) || isFunction(root.node))
    ? root.node
    : null
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
