import type { TSESTree } from '@typescript-eslint/utils'
import { assignmentsTo, importedName, isReckoned, type Variable } from '../syntax/bindings.js'
import { iterations } from './collections.js'
import { contextsOf } from './contexts.js'
import type { Flow } from './flow.js'
import { expressionOrigin, isOwn, isUnread, origin, unknownOrigin, type Origin } from './roots.js'
import { annotationOf, parameterNamed, pathTo } from '../syntax/patterns.js'
import {
  argument,
  calledMember,
  isFunction,
  ownerOf,
  propertyName,
  unwrap,
  type FunctionNode,
  type Node
} from '../syntax/syntax.js'

/** What the variables of a file may hold, the parameters of its functions among them. */
export function createVariables(flow: Flow): {
  ofVariable(variable: Variable): Origin[]
  parameter(fn: FunctionNode, index: number): Origin[]
} {
  const { types, found, documentation, madeBy, of, typed, read, uses } = flow

  function ofVariable(variable: Variable): Origin[] {
    const imported = importedName(variable)
    if (imported) return [origin({ kind: 'module', source: imported.source }, imported.path)]
    const declared = variable.defs.flatMap((definition): readonly Origin[] => {
      switch (definition.type) {
        case 'FunctionName':
        case 'ClassName':
        case 'TSEnumName':
          return [expressionOrigin(definition.node)]
        case 'Variable':
          return definition.name.type === 'Identifier' ? declaredBy(definition.node, definition.name) : [unknownOrigin]
        case 'Parameter': {
          const fn = definition.node
          if (!isFunction(fn) || definition.name.type !== 'Identifier') return [unknownOrigin]
          const { name } = definition
          const parameter = parameterNamed(fn, name)
          if (!parameter) return rest(fn, name)
          const said = madeBy(documentation.parameter(fn, name.name))
          const { index, pattern } = parameter
          const paired = pattern.type === 'ArrayPattern' && index === 0 ? pairsHandedTo(fn) : null
          if (paired && !annotationOf(pattern)) return ofPair(pattern, name, paired)
          return [...said, ...bind(pattern, name, () => flow.parameter(fn, index))]
        }
        default:
          return [unknownOrigin]
      }
    })
    const assigned = assignmentsTo(variable).flatMap(({ target, name, value }) => bind(target, name, () => of(value)))
    return [...declared, ...assigned, ...(isReckoned(variable) ? [unknownOrigin] : [])]
  }

  function declaredBy(declarator: TSESTree.VariableDeclarator, name: TSESTree.Identifier): readonly Origin[] {
    const { id, init, parent } = declarator
    const loop = parent.parent
    if (loop?.type !== 'ForOfStatement' || loop.left !== parent) {
      const said = id === name ? madeBy(documentation.type(declarator)) : []
      return [...said, ...bind(id, name, () => (init ? of(init) : []))]
    }
    if (id.type !== 'ArrayPattern') return bind(id, name, () => read(of(loop.right), '*'))
    return ofPair(id, name, of(loop.right))
  }

  /** `[key, value]` of a map, or the elements of an array. */
  function ofPair(pattern: Node, name: TSESTree.Identifier, bases: readonly Origin[]): readonly Origin[] {
    const [first, ...steps] = pathTo(pattern, name)?.steps ?? []
    if (first === undefined) return [unknownOrigin]
    const part = read(bases, `*${first}`)
    return steps.reduce(read, part.length > 0 ? part : [unknownOrigin])
  }

  /** What a function gets the entries of, and nothing else: `Object.entries(all).forEach(([id, socket]) => …)`. */
  function pairsHandedTo(fn: FunctionNode): readonly Origin[] | null {
    const { calls, passedTo, escapes } = uses(fn)
    const [handed, ...others] = passedTo
    const called = handed?.index === 0 ? calledMember(handed.call) : null
    if (!called || !iterations.has(called.name) || calls.length > 0 || others.length > 0 || escapes) return null
    const entries = unwrap(called.object)
    return entries.type === 'CallExpression' && calledMember(entries)?.name === 'entries' ? of(entries) : null
  }

  function bind(pattern: Node, name: TSESTree.Identifier, source: () => readonly Origin[]): Origin[] {
    const way = pathTo(pattern, name)
    if (!way) return [unknownOrigin]
    const base = [...typed(annotationOf(pattern)), ...source()]
    return [...way.steps.reduce(read, base), ...way.defaults.flatMap(of)]
  }

  /** `(...sockets: WebSocket[])`: the annotation is all there is to say. */
  function rest(fn: FunctionNode, name: TSESTree.Identifier): Origin[] {
    const last = fn.params.at(-1)
    const said = last?.type === 'RestElement' && last.argument === name ? typed(annotationOf(last)) : []
    return said.length > 0 ? said : [unknownOrigin]
  }

  function parameter(fn: FunctionNode, index: number): Origin[] {
    const { calls, passedTo } = uses(fn)
    const given = calls.flatMap((call) => {
      const value = argument(call, index)
      return value ? of(value) : []
    })
    const handed = passedTo.flatMap(({ call, index: at }) => handedBy(call, at, index))
    const said = found.hasTypes ? contextsOf(fn, types, flow.functions).flatMap((type) => types.signatures(type)) : []
    const typedAs = said.flatMap(({ params }) => (params[index] ? typed(annotationOf(params[index])) : []))
    return [origin({ kind: 'parameter', fn, index }), ...typedAs, ...given, ...handed, ...assigned(fn)]
  }

  /** What a call hands to a function that it is given: an element of the array, what the promise holds. */
  function handedBy(call: TSESTree.CallExpression, at: number, index: number): Origin[] {
    const called = calledMember(call)
    if (!called || at !== 0) return []
    if (called.name === 'then') return index === 0 ? [...of(called.object)] : []
    if (!iterations.has(called.name) || index > 1) return []
    const elements = read(of(called.object), index === 0 ? '*' : '*key')
    return index === 0 ? elements : elements.filter((one) => !isUnread(one))
  }

  /** `set socket(value)` receives what is assigned to `socket`. */
  function assigned(fn: FunctionNode): Origin[] {
    const { parent } = fn
    const owner = ownerOf(fn)
    if (!owner || !('kind' in parent) || parent.kind !== 'set') return []
    return (found.writes.get(propertyName(parent as TSESTree.Property) ?? '') ?? []).flatMap(({ target, value }) =>
      value && of(target.object).some((one) => isOwn(one, owner)) ? of(value) : []
    )
  }

  return { ofVariable, parameter }
}
