import type { Bindings } from '../syntax/bindings.js'
import { isConstType, type Node } from '../syntax/syntax.js'
import type { TypeNode } from '../syntax/types.js'

/**
 * Whether a number is held to a type that may not have another in its place: `static readonly GOING_AWAY: 1002`. So may
 * every type of which the name alone is known.
 */
export function isHeldToType(number: Node, bindings: Bindings): boolean {
  for (let at: Node | undefined = number; at; at = at.parent) {
    const type = typeWrittenAt(at)
    if (type && !isConstType(type) && !takesAnyNumber(type, bindings)) return true
  }
  return false
}

function typeWrittenAt(node: Node): TypeNode | undefined {
  switch (node.type) {
    case 'TSSatisfiesExpression':
    case 'TSAsExpression':
    case 'TSTypeAssertion':
      return node.typeAnnotation
    case 'PropertyDefinition':
      return node.typeAnnotation?.typeAnnotation
    case 'VariableDeclarator':
      return node.id.typeAnnotation?.typeAnnotation
    default:
      return undefined
  }
}

/** Types of TypeScript's own that only hold others. */
const holders: ReadonlySet<string> = new Set(['Record', 'Readonly', 'Partial', 'Required', 'Map', 'ReadonlyMap'])

/** `number`, `Record<string, number>`, `{ readonly GOING_AWAY: number }` */
function takesAnyNumber(type: TypeNode, bindings: Bindings): boolean {
  const takes = (one: TypeNode): boolean => takesAnyNumber(one, bindings)
  switch (type.type) {
    case 'TSNumberKeyword':
    case 'TSStringKeyword':
    case 'TSUnknownKeyword':
    case 'TSAnyKeyword':
      return true
    case 'TSLiteralType':
      return type.literal.type === 'Literal' && typeof type.literal.value === 'string'
    case 'TSUnionType':
      return type.types.every(takes)
    case 'TSTypeLiteral':
      return type.members.every((member) => {
        const isValue = member.type === 'TSPropertySignature' || member.type === 'TSIndexSignature'
        return isValue && member.typeAnnotation !== undefined && takes(member.typeAnnotation.typeAnnotation)
      })
    case 'TSTypeReference': {
      const { typeName, typeArguments } = type
      const isHolder = typeName.type === 'Identifier' && holders.has(typeName.name) && !bindings.variableOf(typeName)
      return isHolder && (typeArguments?.params ?? []).every(takes)
    }
    default:
      return false
  }
}
