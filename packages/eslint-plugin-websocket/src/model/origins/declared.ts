import type { TSESLint, TSESTree } from '@typescript-eslint/utils'
import { visible } from './modules.js'
import type { Variable } from '../syntax/bindings.js'
import { isFunction, isOptionalChain, propertyName, unwrap, type Node } from '../syntax/syntax.js'

// What the file declares of a value, beside what the value is: an edit has to type-check against that.

interface File {
  readonly sourceCode: TSESLint.SourceCode
}

/** What an edit would have of the socket behind a name. */
type Wanted = 'terminate' | 'close without a code' | 'close with a code'

/** Whether an interface or a literal type of the file, if it stands between a name and its socket, has what is wanted. */
export function isDeclaredWith(wanted: Wanted, receiver: Node, file: File): boolean {
  const members = membersOf(annotationOf(receiver, file), receiver, file)
  if (!members) return true
  const named = (name: string) => members.filter((one) => keyOf(one) === name)
  if (wanted === 'terminate') return named('terminate').length > 0
  return named('close').some((close) => {
    const [code] = parametersOf(close)
    if (wanted === 'close without a code') return !code || isOptional(code)
    const type = code && 'typeAnnotation' in code ? code.typeAnnotation?.typeAnnotation : undefined
    const types = type?.type === 'TSUnionType' ? type.types : type ? [type] : []
    return code !== undefined && (!type || types.some((one) => /^TS(?:Number|Any|Unknown)Keyword$/.test(one.type)))
  })
}

function parametersOf(member: TSESTree.TypeElement): readonly TSESTree.Parameter[] {
  if (member.type === 'TSMethodSignature') return member.params
  const type = member.type === 'TSPropertySignature' ? member.typeAnnotation?.typeAnnotation : undefined
  return type?.type === 'TSFunctionType' ? type.params : []
}

/** Whether a value may be `undefined` to the compiler, which is no number and no text: `error?.message`, `code?: number`. */
export function mayBeMissing(node: Node, file: File): boolean {
  switch (node.type) {
    case 'TSAsExpression':
    case 'TSTypeAssertion':
      return allowsNothing(node.typeAnnotation)
    case 'TSSatisfiesExpression':
      return mayBeMissing(node.expression, file)
    case 'ChainExpression':
      return true
    case 'CallExpression':
      return isOptionalChain(node)
    case 'LogicalExpression':
      return node.operator === '&&' || mayBeMissing(node.right, file)
    case 'ConditionalExpression':
      return mayBeMissing(node.consequent, file) || mayBeMissing(node.alternate, file)
    case 'MemberExpression': {
      const members = membersOf(annotationOf(node.object, file), node, file) ?? []
      // The stack of an error is not standard.
      return isOptionalChain(node) || propertyName(node) === 'stack' || isOptionalIn(members, propertyName(node))
    }
    case 'Identifier':
      return node.name === 'undefined' || isMissingName(node, file)
    default:
      return false
  }
}

function isMissingName(node: TSESTree.Identifier, file: File): boolean {
  const definition = visible(node.name, node, file.sourceCode)?.defs[0]
  if (definition?.type === 'Variable') {
    const { id, init } = definition.node
    if (id.type !== 'Identifier') return false
    return id.typeAnnotation
      ? allowsNothing(id.typeAnnotation.typeAnnotation)
      : init !== null && mayBeMissing(init, file)
  }
  const fn = definition?.type === 'Parameter' && isFunction(definition.node) ? definition.node : null
  const given = fn?.params.find(
    (one) => one.range[0] <= definition!.name.range[0] && definition!.name.range[1] <= one.range[1]
  )
  if (!given || given.type === 'AssignmentPattern') return false
  if (/\[$|=\}|\?|undefined|null/.test(parameterTag(node.name, file) ?? '')) return true
  const type = 'typeAnnotation' in given ? given.typeAnnotation?.typeAnnotation : undefined
  if (given.type !== 'ObjectPattern') return isOptional(given) || (type !== undefined && allowsNothing(type))
  return isOptionalIn(membersOf(type ?? null, node, file) ?? [], node.name)
}

/** `{number} [code]`: what a comment of a JavaScript file says of a parameter; null where there is none. */
export function parameterTag(name: string, { sourceCode }: File): string | null {
  for (const { type, value } of sourceCode.ast.comments ?? []) {
    if (String(type) !== 'Block') continue
    const [, tag] =
      new RegExp(`@param\\s*(\\{[^}]*\\}\\s*\\[?)${name.replaceAll('$', '\\$')}(?![\\w$])`).exec(value) ?? []
    if (tag !== undefined) return tag
  }
  return null
}

/** The annotation of the variable or parameter that a name means. */
function annotationOf(outer: Node, { sourceCode }: File): TSESTree.TypeNode | null {
  const node = unwrap(outer)
  const name = node.type === 'Identifier' ? visible(node.name, node, sourceCode)?.defs[0]?.name : undefined
  return (name?.type === 'Identifier' && name.typeAnnotation?.typeAnnotation) || null
}

/** The members of a type that the file itself declares; null for every other type. */
function membersOf(type: TSESTree.TypeNode | null, at: Node, file: File): readonly TSESTree.TypeElement[] | null {
  if (type?.type === 'TSTypeLiteral') return type.members
  if (type?.type === 'TSUnionType') {
    const [only, ...others] = type.types.filter((one) => !isNothingType(one))
    return only && others.length === 0 ? membersOf(only, at, file) : null
  }
  if (type?.type !== 'TSTypeReference' || type.typeName.type !== 'Identifier') return null
  const variable: Variable | null = visible(type.typeName.name, at, file.sourceCode)
  const declared = variable?.defs[0]?.node
  if (declared?.type === 'TSInterfaceDeclaration') return declared.extends.length > 0 ? null : declared.body.body
  const isLiteral = declared?.type === 'TSTypeAliasDeclaration' && declared.typeAnnotation.type === 'TSTypeLiteral'
  return isLiteral ? (declared.typeAnnotation as TSESTree.TSTypeLiteral).members : null
}

function isOptionalIn(members: readonly TSESTree.TypeElement[], name: string | null): boolean {
  const member = members.find((one) => keyOf(one) === name)
  if (member?.type !== 'TSPropertySignature') return false
  return member.optional || (member.typeAnnotation !== undefined && allowsNothing(member.typeAnnotation.typeAnnotation))
}

function keyOf(member: TSESTree.TypeElement): string | null {
  return 'key' in member && member.key.type === 'Identifier' && !member.computed ? member.key.name : null
}

function isOptional(parameter: TSESTree.Parameter): boolean {
  return ('optional' in parameter && parameter.optional) || parameter.type === 'AssignmentPattern'
}

function allowsNothing(type: TSESTree.TypeNode): boolean {
  return type.type === 'TSUnionType' ? type.types.some(isNothingType) : isNothingType(type)
}

function isNothingType({ type }: TSESTree.TypeNode): boolean {
  return type === 'TSUndefinedKeyword' || type === 'TSNullKeyword'
}
