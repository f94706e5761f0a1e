import type { TSESTree } from '@typescript-eslint/utils'

type TypeNode = TSESTree.TypeNode

export type Member = TSESTree.TypeElement | TSESTree.ClassElement

/** The type in a place of a tuple. */
export function heldBy(element: TypeNode): TypeNode {
  if (element.type === 'TSNamedTupleMember') return heldBy(element.elementType)
  return element.type === 'TSOptionalType' ? element.typeAnnotation : element
}

/** `{ [id: string]: WebSocket }` */
export function indexed(one: Member): TypeNode[] {
  return one.type === 'TSIndexSignature' && one.typeAnnotation ? [one.typeAnnotation.typeAnnotation] : []
}

/** A member by its name, or else what every name leads to. */
export function anyMember(members: readonly Member[], property: string): TypeNode[] {
  const own = declaredMember(members, property)
  return own.length > 0 ? own : members.flatMap(indexed)
}

const only = (type: TSESTree.TSTypeAnnotation | undefined): TypeNode[] => (type ? [type.typeAnnotation] : [])

export function declaredMember(members: readonly Member[], property: string): TypeNode[] {
  return members.flatMap((one) => {
    if (!('key' in one)) return []
    const { key, computed } = one
    const name =
      key.type === 'Identifier' && !computed
        ? key.name
        : key.type === 'Literal'
          ? String(key.value)
          : key.type === 'PrivateIdentifier'
            ? `#${key.name}`
            : null
    if (name !== property) return []
    if (one.type === 'TSMethodSignature' && one.kind === 'method') return [one as unknown as TypeNode]
    return only(typeOf(one))
  })
}

/** What a member holds, or answers with when it is read. */
function typeOf(member: Member): TSESTree.TSTypeAnnotation | undefined {
  if ('typeAnnotation' in member) return member.typeAnnotation
  if (member.type === 'TSMethodSignature') return member.kind === 'get' ? member.returnType : undefined
  return 'value' in member && 'kind' in member && member.kind === 'get' ? member.value.returnType : undefined
}
