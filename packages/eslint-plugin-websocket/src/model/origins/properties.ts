import { createElements } from './elements.js'
import type { Flow } from './flow.js'
import { createKept } from './kept.js'
import { expressionOrigin, extend, origin, type Origin } from './roots.js'
import { annotationOf, parameterProperty } from '../syntax/patterns.js'
import { isClass, isFunction, propertyName, type ClassNode, type FunctionNode, type Node } from '../syntax/syntax.js'
import { listenedTo } from './targets.js'

/** What a property of an object of this file may hold: what it is made with, and what is written to it anywhere. */
export function createProperties(flow: Flow): {
  of(base: Origin, name: string): Origin[]
} {
  const { documentation, madeBy, of, typed, found, types, returned, parameter, isSame, read } = flow
  const elements = createElements(flow)
  const kept = createKept(flow, elements)

  function ofProperty(base: Origin, name: string): Origin[] {
    if (elements.isEntry(base, name)) return elements.ofEntry(base, name)
    // An index reads what was put in anywhere.
    const isElement = name === '*' || /^\d+$/.test(name)
    const known = [...declared(base, name), ...written(base, name), ...(isElement ? elements.stored(base) : [])]
    if (known.length > 0) return known
    const inherited = ofSuper(base, name)
    return inherited.length > 0 ? inherited : [extend(base, name)]
  }

  /** What the same object has as the class of this file sees it that its class extends. */
  function ofSuper({ root, path }: Origin, name: string): Origin[] {
    if (root.kind !== 'instance' || path.length > 0 || !isClass(root.of) || !root.of.superClass) return []
    const { superClass, superTypeArguments } = root.of
    return of(superClass).flatMap(({ root: base }) => {
      if (base.kind !== 'expression' || !isClass(base.node)) return []
      const generic = base.node
      return read([origin({ kind: 'instance', of: generic })], name).flatMap((one) =>
        one.root.kind === 'type' && one.path.length === 0
          ? types.substitute([one.root.type], generic, superTypeArguments).flatMap(typed)
          : [one]
      )
    })
  }

  function declared({ root, path }: Origin, name: string): Origin[] {
    if (root.kind === 'expression' && root.node.type === 'CallExpression')
      return kept.ofResult(root.node, [...path, name])
    if (root.kind === 'instance' && path.length === 1 && path[0] === 'super') return declared(origin(root), name)
    if (path.length > 0) return []
    switch (root.kind) {
      case 'type':
        if (name === '()') return types.signatures(root.type).flatMap((one) => typed(one.returnType?.typeAnnotation))
        return (name === '*' ? types.element(root.type) : types.member(root.type, name)).flatMap(typed)
      case 'parameter':
        return root.index === 0 && (name === 'target' || name === 'currentTarget')
          ? listenedTo(root.fn, flow).flatMap((target) => of(target))
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
        return name === '*' ? elements.initial(node) : []
      case 'TSDeclareFunction':
      case 'TSEmptyBodyFunctionExpression':
        return name === '()' ? typed(node.returnType?.typeAnnotation) : []
      default:
        return []
    }
  }

  function classMember(node: ClassNode, name: string, isStatic: boolean): Origin[] {
    return node.body.body.flatMap((member): Origin[] => {
      if (member.type === 'MethodDefinition' && member.kind === 'constructor' && !isStatic)
        return constructorProperty(member.value as FunctionNode, name)
      if (member.type === 'StaticBlock' || member.type === 'TSIndexSignature') return []
      if (member.static !== isStatic || propertyName(member) !== name) return []
      if (member.type !== 'MethodDefinition' && member.type !== 'TSAbstractMethodDefinition')
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

  function constructorProperty(fn: FunctionNode, name: string): Origin[] {
    const found = parameterProperty(fn, name)
    return found ? [...typed(annotationOf(found.pattern)), ...parameter(fn, found.index)] : []
  }

  /** Values assigned through any name of the same object: `connection.socket = …` in another function. */
  function written(base: Origin, name: string): Origin[] {
    return (found.writes.get(name) ?? []).flatMap(({ target, assignment, value }) =>
      value && isSame(base, target.object) ? [...madeBy(documentation.type(assignment)), ...of(value)] : []
    )
  }

  return { of: ofProperty }
}
