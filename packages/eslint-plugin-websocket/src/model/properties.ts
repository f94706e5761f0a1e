import type { TSESTree } from '@typescript-eslint/utils'
import { collectionNames, writers } from './collections.js'
import type { Occurrences } from './occurrences.js'
import { expressionOrigin, extend, origin, unknownOrigin, type Origin } from './origin.js'
import { annotationOf } from './patterns.js'
import {
  argument,
  calledMember,
  isClass,
  isFunction,
  propertyName,
  type ClassNode,
  type Expression,
  type FunctionNode,
  type Node
} from './syntax.js'
import type { TypeNode, Types } from './types.js'

export interface Sources {
  readonly of: (node: Node) => readonly Origin[]
  readonly typed: (type: TypeNode | null) => Origin[]
  readonly found: Occurrences
  readonly types: Types
  readonly returned: (fn: FunctionNode) => Origin[]
  readonly parameter: (fn: FunctionNode, index: number) => Origin[]
  readonly intern: (one: Origin) => Origin
  /** What reading a property of values may give; remembers, and ends where the question comes back to itself. */
  readonly read: (bases: readonly Origin[], name: string) => Origin[]
  /** Counts work that no question stands for. */
  readonly spend: (steps: number) => void
}

/** What a property of an object of this file may hold: what it is made with, and what is written to it anywhere. */
export function createProperties({ of, typed, found, types, returned, parameter, intern, read, spend }: Sources): {
  of(base: Origin, name: string): Origin[]
} {
  function ofProperty(base: Origin, name: string): Origin[] {
    // An index reads what was put in anywhere.
    const isElement = name === '*' || /^\d+$/.test(name)
    const known = [...declared(base, name), ...written(base, name), ...(isElement ? stored(base) : [])]
    if (known.length > 0) return known
    const inherited = read(superInstances(base), name)
    return inherited.length > 0 ? inherited : [extend(base, name)]
  }

  /** The same object, as the class of this file that its class extends sees it. */
  function superInstances({ root, path }: Origin): Origin[] {
    if (root.kind !== 'instance' || path.length > 0 || !isClass(root.of) || !root.of.superClass) return []
    return of(root.of.superClass).flatMap(({ root: base }) =>
      base.kind === 'expression' && isClass(base.node) ? [origin({ kind: 'instance', of: base.node })] : []
    )
  }

  function declared({ root, path }: Origin, name: string): Origin[] {
    if (path.length > 0) return []
    switch (root.kind) {
      case 'type':
        return (name === '*' ? types.element(root.type) : types.member(root.type, name)).flatMap(typed)
      case 'instance':
        return isClass(root.of)
          ? classMember(root.of, name, false)
          : written(origin({ kind: 'expression', node: root.of }, ['prototype']), name)
      case 'expression':
        return ofExpression(root.node, name)
      default:
        return []
    }
  }

  function ofExpression(node: Node, name: string): Origin[] {
    switch (node.type) {
      case 'ObjectExpression':
        return node.properties.flatMap((property) => {
          if (property.type === 'SpreadElement') return []
          if (name !== '*' && propertyName(property) !== name) return []
          return property.kind === 'get' && isFunction(property.value) ? returned(property.value) : of(property.value)
        })
      case 'ArrayExpression':
        return node.elements.flatMap((element, index) => {
          if (!element || (name !== '*' && name !== String(index))) return []
          return element.type === 'SpreadElement' ? read(of(element.argument), '*') : of(element)
        })
      case 'ClassDeclaration':
      case 'ClassExpression':
        return classMember(node, name, true)
      case 'NewExpression':
        return name === '*' ? initialElements(node) : []
      case 'CallExpression':
        return name === 'current' || name === 'value' ? referenced(node) : []
      default:
        return []
    }
  }

  function classMember(node: ClassNode, name: string, isStatic: boolean): Origin[] {
    return node.body.body.flatMap((member): Origin[] => {
      if (member.type === 'MethodDefinition' && member.kind === 'constructor' && !isStatic)
        return parameterProperty(member.value as FunctionNode, name)
      if (member.type !== 'MethodDefinition' && member.type !== 'PropertyDefinition') return []
      if (member.static !== isStatic || propertyName(member) !== name) return []
      if (member.type === 'PropertyDefinition')
        return [...typed(member.typeAnnotation?.typeAnnotation ?? null), ...(member.value ? of(member.value) : [])]
      const fn = member.value as FunctionNode
      if (member.kind === 'get') return [...typed(fn.returnType?.typeAnnotation ?? null), ...returned(fn)]
      return member.kind === 'method' ? [expressionOrigin(fn)] : []
    })
  }

  /** `constructor(private readonly socket: WebSocket)` */
  function parameterProperty(fn: FunctionNode, name: string): Origin[] {
    return fn.params.flatMap((one, index) => {
      if (one.type !== 'TSParameterProperty') return []
      const { parameter: pattern } = one
      const identifier = pattern.type === 'AssignmentPattern' ? pattern.left : pattern
      return identifier.type === 'Identifier' && identifier.name === name
        ? [...typed(annotationOf(one)), ...parameter(fn, index)]
        : []
    })
  }

  /** Values assigned through any name of the same object: `connection.socket = …` in another function. */
  function written(base: Origin, name: string): Origin[] {
    return (found.writes.get(name) ?? []).flatMap(({ target, value }) =>
      value && isSame(base, target.object) ? of(value) : []
    )
  }

  /** Values put into a collection by `set`, `add`, `push`. */
  function stored(base: Origin): Origin[] {
    if (!isCollection(base)) return []
    return Object.entries(writers).flatMap(([method, index]) =>
      (found.calls.get(method) ?? []).flatMap((call) => {
        const called = calledMember(call)
        const value = argument(call, index)
        if (!called || !isSame(base, called.object)) return []
        return value ? of(value) : [unknownOrigin]
      })
    )
  }

  /** `new Map([[key, value]])`, `new Set([value])` */
  function initialElements(construction: TSESTree.NewExpression): Origin[] {
    const { callee, typeArguments } = construction
    const name = callee.type === 'Identifier' ? callee.name : ''
    if (!/^(?:Weak)?(?:Map|Set)$/.test(name)) return []
    const isMap = name.endsWith('Map')
    const first = argument(construction, 0)
    const initial = first ? read(of(first), '*') : []
    return [...typed(typeArguments?.params[isMap ? 1 : 0] ?? null), ...(isMap ? read(initial, '1') : initial)]
  }

  /** `useRef<WebSocket | null>(null)`, `shallowRef(socket)`: the call says what its `.current` or `.value` holds. */
  function referenced(call: TSESTree.CallExpression): Origin[] {
    const made = of(call.callee).some(({ root, path }) =>
      refFactories.has(root.kind === 'module' ? (path.at(-1) ?? '') : root.kind === 'global' ? root.name : '')
    )
    const first = argument(call, 0)
    return made ? [...typed(call.typeArguments?.params[0] ?? null), ...(first ? of(first) : [])] : []
  }

  const isSame = (base: Origin, object: Expression) => {
    spend(0.1)
    return of(object).includes(intern(base))
  }

  return { of: ofProperty }
}

/** Only of these is it known that `set` puts in what `get` gives: an application or a container has both as well. */
function isCollection({ root, path }: Origin): boolean {
  if (path.length > 0 || root.kind !== 'expression') return false
  const { node } = root
  if (node.type === 'ArrayExpression') return true
  return node.type === 'NewExpression' && node.callee.type === 'Identifier' && collectionNames.has(node.callee.name)
}

const refFactories = new Set(['useRef', 'createRef', 'ref', 'shallowRef', 'signal', 'useSignal'])
