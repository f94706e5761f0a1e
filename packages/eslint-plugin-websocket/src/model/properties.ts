import type { TSESTree } from '@typescript-eslint/utils'
import { collectionNames, writers } from './collections.js'
import type { Flow } from './flow.js'
import { keptBy } from './kept.js'
import { targetsOf, targetsOfObject } from './listeners.js'
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

/** What a property of an object of this file may hold: what it is made with, and what is written to it anywhere. */
export function createProperties(flow: Flow): {
  of(base: Origin, name: string): Origin[]
} {
  const { documentation, madeBy, of, typed, found, types, returned, parameter, uses, intern, read, spend } = flow

  function ofProperty(base: Origin, name: string): Origin[] {
    if (name.startsWith('*') && name !== '*') return ofEntry(base, name.slice(1))
    if (base.path.at(-1) === 'keys()') return name === '*' ? ofEntry(shorten(base), 'key') : [unknownOrigin]
    // An index reads what was put in anywhere.
    const isElement = name === '*' || /^\d+$/.test(name)
    const known = [...declared(base, name), ...written(base, name), ...(isElement ? stored(base) : [])]
    if (known.length > 0) return known
    const inherited = read(superInstances(base), name)
    return inherited.length > 0 ? inherited : [extend(base, name)]
  }

  /** A part of an element: of `[key, value]` in a map or an object, else of an array in the array. */
  function ofEntry(base: Origin, part: string): Origin[] {
    const { root } = base
    const isObject = base.path.length === 0 && root.kind === 'expression' && root.node.type === 'ObjectExpression'
    if (isMap(base)) return part === '1' ? read([base], '*') : part === '0' || part === 'key' ? keysOf(base) : []
    if (part === 'key') return []
    return isObject || (root.kind === 'type' && types.member(root.type, '*').length > 0)
      ? part === '1'
        ? read([base], '*')
        : [unknownOrigin]
      : read(read([base], '*'), part)
  }

  function isMap({ root, path }: Origin): boolean {
    if (path.length > 0) return false
    if (root.kind === 'type') return types.key(root.type).length > 0
    const made = root.kind === 'expression' && root.node.type === 'NewExpression' ? root.node.callee : null
    return made?.type === 'Identifier' && /^(?:Weak)?Map$/.test(made.name)
  }

  function keysOf(base: Origin): Origin[] {
    const { root } = base
    if (root.kind === 'type') return types.key(root.type).flatMap(typed)
    const node = root.kind === 'expression' && root.node.type === 'NewExpression' ? root.node : null
    const first = node ? argument(node, 0) : null
    return [
      ...typed(node?.typeArguments?.params[0]),
      ...(first ? read(read(of(first), '*'), '0') : []),
      ...putBy('set', 0, base)
    ]
  }

  /** The same object, as the class of this file that its class extends sees it. */
  function superInstances({ root, path }: Origin): Origin[] {
    if (root.kind !== 'instance' || path.length > 0 || !isClass(root.of) || !root.of.superClass) return []
    return of(root.of.superClass).flatMap(({ root: base }) =>
      base.kind === 'expression' && isClass(base.node) ? [origin({ kind: 'instance', of: base.node })] : []
    )
  }

  function declared({ root, path }: Origin, name: string): Origin[] {
    if (root.kind === 'expression' && root.node.type === 'CallExpression')
      return keptBy(root.node, [...path, name], flow, putBy)
    if (root.kind === 'instance' && path.length === 1 && path[0] === 'super') return declared(origin(root), name)
    if (path.length > 0) return []
    switch (root.kind) {
      case 'type':
        if (name === '()') return types.signatures(root.type).flatMap((one) => typed(one.returnType?.typeAnnotation))
        return (name === '*' ? types.element(root.type) : types.member(root.type, name)).flatMap(typed)
      case 'parameter':
        return root.index === 0 && (name === 'target' || name === 'currentTarget')
          ? listenedTo(root.fn).flatMap((target) => of(target))
          : []
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
      case 'TSDeclareFunction':
        return name === '()' ? typed(node.returnType?.typeAnnotation) : []
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
        return [
          ...typed(member.typeAnnotation?.typeAnnotation),
          ...madeBy(documentation.type(member)),
          ...(member.value ? of(member.value) : [])
        ]
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
    return (found.writes.get(name) ?? []).flatMap(({ target, assignment, value }) =>
      value && isSame(base, target.object) ? [...madeBy(documentation.type(assignment)), ...of(value)] : []
    )
  }

  /** Values put into a collection by `set`, `add`, `push`. */
  function stored(base: Origin): Origin[] {
    if (!isCollection(base)) return []
    return Object.entries(writers).flatMap(([method, index]) => putBy(method, index, base))
  }

  /** The arguments of a method of an object, wherever it is called. */
  function putBy(method: string, index: number, base: Origin): Origin[] {
    return (found.calls.get(method) ?? []).flatMap((call) => {
      const called = calledMember(call)
      const value = argument(call, index)
      if (!called || !isSame(base, called.object)) return []
      return value ? of(value) : [unknownOrigin]
    })
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

  /** What a function is attached to as a listener, itself or as `handleEvent` of an object. */
  function listenedTo(fn: FunctionNode): Expression[] {
    const owner =
      fn.parent.type === 'Property'
        ? fn.parent.parent
        : fn.parent.type === 'MethodDefinition'
          ? fn.parent.parent.parent
          : null
    const isHandler = owner && 'key' in fn.parent && propertyName(fn.parent as TSESTree.Property) === 'handleEvent'
    if (!isHandler) return targetsOf(uses(fn))
    return targetsOfObject(found.calls.get('addEventListener') ?? [], (node) =>
      of(node).some(
        ({ root, path }) =>
          path.length === 0 &&
          ((root.kind === 'instance' && root.of === owner) || (root.kind === 'expression' && root.node === owner))
      )
    )
  }

  const isSame = (base: Origin, object: Expression) => {
    spend(0.1)
    return of(object).includes(intern(base))
  }

  return { of: ofProperty }
}

function shorten({ root, path }: Origin): Origin {
  return origin(root, path.slice(0, -1))
}

/** Only of these is it known that `set` puts in what `get` gives: an application or a container has both as well. */
function isCollection({ root, path }: Origin): boolean {
  if (path.length > 0 || root.kind !== 'expression') return false
  const { node } = root
  if (node.type === 'ArrayExpression') return true
  return node.type === 'NewExpression' && node.callee.type === 'Identifier' && collectionNames.has(node.callee.name)
}
