import type { TSESTree } from '@typescript-eslint/utils'
import { importedName, type Bindings } from './bindings.js'
import { isClass, type Node } from './syntax.js'

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
  /** What an interface of this file extends. */
  bases(type: TypeNode): readonly TypeName[]
  /** What an array, set, map, iterator or promise of that type holds. */
  element(type: TypeNode): readonly TypeNode[]
}

const transparent = new Set(['NonNullable', 'Readonly', 'Partial', 'Required', 'Promise', 'PromiseLike', 'Awaited'])
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
        if (found?.kind === 'declared' && found.node.type === 'TSTypeAliasDeclaration' && !found.node.typeParameters) {
          return alternatives(found.node.typeAnnotation, depth + 1)
        }
        return [type]
      }
      default:
        return [type]
    }
  }

  const member = (type: TypeNode, property: string, depth = 0): readonly TypeNode[] =>
    alternatives(type).flatMap((one) => {
      if (depth > depthLimit) return []
      if (one.type === 'TSTypeLiteral') return declaredMember(one.members, property)
      if (one.type === 'TSIntersectionType') return one.types.flatMap((part) => member(part, property, depth + 1))
      const found = name(one)
      if (found?.kind === 'declared' && found.node.type === 'TSInterfaceDeclaration')
        return declaredMember(found.node.body.body, property)
      if (found?.kind === 'declared' && isClass(found.node)) return declaredMember(found.node.body.body, property)
      const local = found?.kind === 'module' ? found.path.at(-1) : found?.kind === 'global' ? found.name : undefined
      const [argument] = one.type === 'TSTypeReference' ? (one.typeArguments?.params ?? []) : []
      return local !== undefined && references.get(local) === property && argument ? [argument] : []
    })

  const element = (type: TypeNode, depth = 0): readonly TypeNode[] =>
    alternatives(type).flatMap((one) => {
      if (depth > depthLimit) return []
      if (one.type === 'TSArrayType') return [one.elementType]
      if (one.type === 'TSTypeOperator' && one.typeAnnotation) return element(one.typeAnnotation, depth + 1)
      const found = name(one)
      if (found?.kind !== 'global' || one.type !== 'TSTypeReference') return []
      const held = one.typeArguments?.params[collections.get(found.name) ?? -1]
      return held ? [held] : []
    })

  const bases = (type: TypeNode): readonly TypeName[] => {
    const found = name(type)
    if (found?.kind !== 'declared' || found.node.type !== 'TSInterfaceDeclaration') return []
    return found.node.extends.flatMap(({ expression }) => {
      const base = expression.type === 'Identifier' ? nameOf(expression) : null
      return base ? [base] : []
    })
  }

  return { alternatives, name, member, bases, element }
}

type Member = TSESTree.TypeElement | TSESTree.ClassElement

function declaredMember(members: readonly Member[], property: string): TypeNode[] {
  return members.flatMap((one) => {
    if (one.type !== 'TSPropertySignature' && one.type !== 'PropertyDefinition') return []
    const annotation = one.typeAnnotation?.typeAnnotation
    const { key, computed } = one
    const name =
      key.type === 'Identifier' && !computed
        ? key.name
        : key.type === 'Literal'
          ? String(key.value)
          : key.type === 'PrivateIdentifier'
            ? `#${key.name}`
            : null
    return annotation && name === property ? [annotation] : []
  })
}
