import type { TSESTree } from '@typescript-eslint/utils'
import { importedName, type Bindings } from './bindings.js'
import { isClass, type Node } from './syntax.js'
import { anyMember, declaredMember, heldBy, indexed } from './type-members.js'

export type TypeNode = TSESTree.TypeNode

/** What a type's name refers to. */
export type TypeName =
  | { readonly kind: 'global'; readonly name: string }
  | { readonly kind: 'module'; readonly source: string; readonly path: readonly string[] }
  | { readonly kind: 'declared'; readonly node: Node }

/** Types as they are written in the file: all that a user of TypeScript without a checker has. */
export interface Types {
  /** The members of a union without `null`, `undefined` and `void`, local aliases followed. */
  alternatives(type: TypeNode): readonly TypeNode[]
  name(type: TypeNode): TypeName | null
  /** The type of a property of an interface, literal type or class of this file, `.current` and `.value` of a ref. */
  member(type: TypeNode, property: string): readonly TypeNode[]
  /** The parameters and results of a function type. */
  signatures(type: TypeNode): readonly Signature[]
  /** What an interface of this file extends, itself or by way of others. */
  bases(type: TypeNode): readonly TypeName[]
  /** What an array, set, map, iterator or promise of that type holds. */
  element(type: TypeNode): readonly TypeNode[]
  /** What the keys of a map of that type are. */
  key(type: TypeNode): readonly TypeNode[]
}

type Signature =
  | TSESTree.TSFunctionType
  | TSESTree.TSCallSignatureDeclaration
  | TSESTree.TSMethodSignature
  | TSESTree.TSDeclareFunction

const transparent = new Set([
  'NonNullable',
  'Readonly',
  'Partial',
  'Required',
  'Pick',
  'Omit',
  'Promise',
  'PromiseLike',
  'Awaited'
])
const references: ReadonlyMap<string, string> = new Map(
  Object.entries({
    MutableRefObject: 'current',
    RefObject: 'current',
    Ref: 'value',
    ShallowRef: 'value'
  })
)
const collections: ReadonlyMap<string, number> = new Map(
  Object.entries({
    Array: 0,
    ReadonlyArray: 0,
    Set: 0,
    ReadonlySet: 0,
    WeakSet: 0,
    Iterable: 0,
    IterableIterator: 0,
    Iterator: 0,
    Generator: 0,
    Map: 1,
    ReadonlyMap: 1,
    WeakMap: 1,
    Record: 1
  })
)

/** Types that are written in a circle end here. */
const depthLimit = 20

export function createTypes(bindings: Bindings): Types {
  const nameOf = (entity: TSESTree.EntityName): TypeName | null => {
    if (entity.type === 'ThisExpression') return null
    if (entity.type === 'TSQualifiedName') {
      const left = nameOf(entity.left)
      if (left?.kind === 'global') return { ...left, name: `${left.name}.${entity.right.name}` }
      return left?.kind === 'module' ? { ...left, path: [...left.path, entity.right.name] } : null
    }
    const variable = bindings.variableOf(entity)
    if (!variable) return { kind: 'global', name: entity.name }
    const imported = importedName(variable)
    if (imported) return { kind: 'module', ...imported }
    const [definition] = variable.defs
    return definition ? { kind: 'declared', node: definition.node } : null
  }

  const name = (type: TypeNode): TypeName | null => {
    if (type.type === 'TSTypeReference') {
      const found = nameOf(type.typeName)
      // InstanceType<typeof X> is X.
      const [argument] = type.typeArguments?.params ?? []
      if (found?.kind === 'global' && found.name === 'InstanceType' && argument?.type === 'TSTypeQuery') {
        return argument.exprName.type === 'TSImportType' ? null : nameOf(argument.exprName)
      }
      return found
    }
    if (type.type !== 'TSImportType' || !type.qualifier || type.source.type !== 'Literal') return null
    const right = type.qualifier.type === 'Identifier' ? [type.qualifier.name] : null
    return right && { kind: 'module', source: String(type.source.value), path: right }
  }

  const alternatives = (type: TypeNode, depth = 0): readonly TypeNode[] => {
    if (depth > depthLimit) return [type]
    switch (type.type) {
      case 'TSNullKeyword':
      case 'TSUndefinedKeyword':
      case 'TSVoidKeyword':
        return []
      case 'TSUnionType':
        return type.types.flatMap((one) => alternatives(one, depth + 1))
      case 'TSTypeReference': {
        const found = name(type)
        const [argument] = type.typeArguments?.params ?? []
        if (found?.kind === 'global' && argument && transparent.has(found.name))
          return alternatives(argument, depth + 1)
        if (found?.kind !== 'declared') return [type]
        // `<S extends WebSocket>`: at least that.
        if (found.node.type === 'TSTypeParameter' && found.node.constraint)
          return alternatives(found.node.constraint, depth + 1)
        return found.node.type === 'TSTypeAliasDeclaration'
          ? substitute(alternatives(found.node.typeAnnotation, depth + 1), type, depth)
          : [type]
      }
      default:
        return [type]
    }
  }

  /** Puts the arguments of a generic type of this file in the place of its parameters. */
  const substitute = (inside: readonly TypeNode[], type: TSESTree.TSTypeReference, depth: number) =>
    inside.flatMap((one): readonly TypeNode[] => {
      const found = one.type === 'TSTypeReference' ? name(one) : null
      const parameter = found?.kind === 'declared' && found.node.type === 'TSTypeParameter' ? found.node : null
      if (parameter?.parent.type !== 'TSTypeParameterDeclaration') return [one]
      const given = type.typeArguments?.params[parameter.parent.params.indexOf(parameter)]
      return given && depth <= depthLimit ? alternatives(given, depth + 1) : [one]
    })

  const member = (type: TypeNode, property: string, depth = 0): readonly TypeNode[] =>
    alternatives(type).flatMap((one) => {
      const inside = ownMember(one, property, depth)
      return one.type === 'TSTypeReference' ? substitute(inside, one, depth) : inside
    })

  const ownMember = (one: TypeNode, property: string, depth: number): readonly TypeNode[] => {
    if (depth > depthLimit) return []
    if (one.type === 'TSTypeLiteral') return anyMember(one.members, property)
    if (one.type === 'TSTupleType') {
      const held = /^\d+$/.test(property) ? one.elementTypes[Number(property)] : undefined
      return held ? [heldBy(held)] : []
    }
    if (one.type === 'TSTypeOperator' && one.typeAnnotation) return member(one.typeAnnotation, property, depth + 1)
    if (one.type === 'TSIntersectionType') return one.types.flatMap((part) => member(part, property, depth + 1))
    // The first of a set is what `const [first] = set` takes.
    if (/^\d+$/.test(property) && isList(one)) return element(one, depth + 1)
    const found = name(one)
    if (found?.kind === 'declared' && found.node.type !== 'TSTypeAliasDeclaration')
      return declaredIn(found.node, property)
    const local = found?.kind === 'module' ? found.path.at(-1) : found?.kind === 'global' ? found.name : undefined
    const [argument, values] = one.type === 'TSTypeReference' ? (one.typeArguments?.params ?? []) : []
    if (found?.kind === 'global' && local === 'Record' && values) return [values]
    return local !== undefined && references.get(local) === property && argument ? [argument] : []
  }

  const declaredIn = (node: Node, property: string, seen: ReadonlySet<Node> = new Set()): readonly TypeNode[] => {
    if (isClass(node)) return declaredMember(node.body.body, property)
    if (node.type === 'TSTypeAliasDeclaration')
      return node.typeAnnotation.type === 'TSTypeLiteral' ? anyMember(node.typeAnnotation.members, property) : []
    if (node.type !== 'TSInterfaceDeclaration' || seen.has(node)) return []
    const own = declaredMember(node.body.body, property)
    if (own.length > 0) return own
    // What a base declares comes before an index.
    if (node.extends.length === 0) return anyMember(node.body.body, property)
    const further = new Set([...seen, node])
    return basesOf(node).flatMap((base) => (base.kind === 'declared' ? declaredIn(base.node, property, further) : []))
  }

  const isList = (type: TypeNode) => {
    const found = name(type)
    return type.type === 'TSArrayType' || (found?.kind === 'global' && collections.get(found.name) === 0)
  }

  const signatures = (type: TypeNode): readonly Signature[] =>
    alternatives(type).flatMap((one): readonly Signature[] => {
      if (one.type === 'TSFunctionType') return [one]
      // A method of an interface stands for its own type.
      if (String(one.type) === 'TSMethodSignature') return [one as unknown as TSESTree.TSMethodSignature]
      const found = name(one)
      const node = found?.kind === 'declared' ? found.node : one
      const members =
        node.type === 'TSInterfaceDeclaration' ? node.body.body : node.type === 'TSTypeLiteral' ? node.members : []
      return members.filter((each) => each.type === 'TSCallSignatureDeclaration')
    })

  const element = (type: TypeNode, depth = 0): readonly TypeNode[] =>
    alternatives(type).flatMap((one) => {
      if (depth > depthLimit) return []
      if (one.type === 'TSArrayType') return [one.elementType]
      if (one.type === 'TSTupleType') return one.elementTypes.map(heldBy)
      const literal = one.type === 'TSTypeLiteral' ? one.members : interfaceMembers(one)
      if (literal) return literal.flatMap(indexed)
      if (one.type === 'TSTypeOperator' && one.typeAnnotation) return element(one.typeAnnotation, depth + 1)
      const found = name(one)
      if (found?.kind !== 'global' || one.type !== 'TSTypeReference') return []
      const held = one.typeArguments?.params[collections.get(found.name) ?? -1]
      return held ? [held] : []
    })

  const interfaceMembers = (type: TypeNode) => {
    const found = name(type)
    return found?.kind === 'declared' && found.node.type === 'TSInterfaceDeclaration' ? found.node.body.body : null
  }

  const key = (type: TypeNode): readonly TypeNode[] =>
    alternatives(type).flatMap((one) => {
      const found = name(one)
      const isMap = found?.kind === 'global' && /^(?:Readonly|Weak)?Map$/.test(found.name)
      const [first] = isMap && one.type === 'TSTypeReference' ? (one.typeArguments?.params ?? []) : []
      return first ? [first] : []
    })

  const basesOf = (node: TSESTree.TSInterfaceDeclaration): readonly TypeName[] =>
    node.extends.flatMap(({ expression }) => (expression.type === 'Identifier' ? (nameOf(expression) ?? []) : []))

  const bases = (type: TypeNode): readonly TypeName[] => {
    const found = name(type)
    return found?.kind === 'declared' ? furtherBases(found.node) : []
  }

  const furtherBases = (node: Node, seen: ReadonlySet<Node> = new Set()): readonly TypeName[] => {
    if (node.type !== 'TSInterfaceDeclaration' || seen.has(node)) return []
    const further = new Set([...seen, node])
    return basesOf(node).flatMap((base) => (base.kind === 'declared' ? furtherBases(base.node, further) : [base]))
  }

  return { alternatives, name, member, signatures, bases, element, key }
}
