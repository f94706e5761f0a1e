import type { TSESTree } from '@typescript-eslint/utils'
import type { Fix, Fixer } from '../create-rule.js'
import type { Model } from '../model/index.js'
import type { Listener } from '../model/receiving/listener-uses.js'
import type { Mismatch } from '../model/receiving/mismatches.js'
import { visible } from '../model/origins/modules.js'
import { parameterTag } from '../model/origins/declared.js'
import type { Node } from '../model/syntax/syntax.js'

/** `(event) => event.code` and `({ code }) => code` become `(code) => code`; null where that takes more than that. */
export function takeArguments({ fn, parameters }: Listener, model: Model): ((fixer: Fixer) => Fix) | null {
  const [first, ...others] = parameters
  if (!first || others.length > 0 || isAnnotated(first.parameter, model)) return null
  if (first.parameter.type === 'ObjectPattern') return destructured(fn, first.parameter, model)
  const used = new Set(first.reads.map(({ property }) => property))
  const isPlain = first.reads.every(
    ({ node }) =>
      node.type === 'MemberExpression' && !node.computed && !isChanged(node) && /^(?:code|reason)$/.test(namedBy(node))
  )
  const names = used.has('reason') ? ['code', 'reason'] : ['code']
  if (
    first.parameter.type !== 'Identifier' ||
    first.wholes.length > 0 ||
    !isPlain ||
    !names.every((name) => isFree(name, fn, model))
  )
    return null
  const { parameter } = first
  return (fixer) => [
    fixer.replaceText(parameter, inParentheses(names.join(', '), parameter, model)),
    ...first.reads.map(({ node, property }) =>
      // A Buffer in ws, a string in others.
      fixer.replaceText(node, property === 'reason' ? 'String(reason)' : property)
    )
  ]
}

function destructured(fn: Node, pattern: TSESTree.ObjectPattern, model: Model): ((fixer: Fixer) => Fix) | null {
  const names: Record<string, string> = {}
  for (const property of pattern.properties) {
    if (property.type !== 'Property' || property.value.type !== 'Identifier' || property.key.type !== 'Identifier')
      return null
    names[property.key.name] = property.value.name
  }
  const { code, reason, ...others } = names
  if (Object.keys(others).length > 0 || (code === undefined && !isFree('code', fn, model))) return null
  if (model.sourceCode.getCommentsInside(pattern as never).length > 0) return null
  const text = [code ?? 'code', ...(reason === undefined ? [] : [reason])].join(', ')
  return (fixer) => [fixer.replaceText(pattern, text)]
}

/** `(code, reason) => …` becomes `({ code, reason }) => …`. */
export function takeEvent({ parameters }: Listener, model: Model): ((fixer: Fixer) => Fix) | null {
  const [first, second, ...others] = parameters
  if (!first || others.length > 0 || first.reads.length > 0) return null
  const given = second ? [first, second] : [first]
  const names = given.map(({ parameter }) => (parameter.type === 'Identifier' ? parameter.name : null))
  if (names.includes(null) || given.some(({ parameter }) => isAnnotated(parameter, model))) return null
  const { parameter: from } = first
  const { parameter: to } = given.at(-1)!
  const { sourceCode } = model
  if (sourceCode.commentsExistBetween(from as never, to as never)) return null
  const properties = ['code', 'reason'].flatMap((property, index) => {
    const name = names[index]
    return name === undefined ? [] : [name === property ? property : `${property}: ${name}`]
  })
  const text = `{ ${properties.join(', ')} }`
  return (fixer) => [fixer.replaceTextRange([from.range[0], to.range[1]], inParentheses(text, from, model))]
}

/** `event.code` becomes `event.error.code`, which is a text such as 'ECONNREFUSED'. */
export function readError({ read: { node }, isNumber }: Mismatch & { kind: 'error' }): ((fixer: Fixer) => Fix) | null {
  return node.type === 'MemberExpression' && !node.computed && !node.optional && !isNumber
    ? (fixer) => [fixer.insertTextAfter(node.object, '.error')]
    : null
}

/** By an annotation, or in the comment of its function. */
function isAnnotated(parameter: TSESTree.Parameter, model: Model): boolean {
  if ('typeAnnotation' in parameter && parameter.typeAnnotation !== undefined) return true
  return parameter.type === 'Identifier' && parameterTag(parameter.name, model) !== null
}

function namedBy({ property }: TSESTree.MemberExpression): string {
  return property.type === 'Identifier' ? property.name : ''
}

function isChanged(node: Node): boolean {
  const { parent } = node
  return (
    (parent?.type === 'AssignmentExpression' && parent.left === node) ||
    parent?.type === 'UpdateExpression' ||
    (parent?.type === 'CallExpression' && parent.callee === node)
  )
}

/** Whether a name can be brought into a function: nothing in it, and nothing that it sees, has it. */
function isFree(name: string, fn: Node, { sourceCode }: Model): boolean {
  if (visible(name, fn, sourceCode)) return false
  const tokens = sourceCode.getTokens(fn as never)
  return !tokens.some(({ value }, index) => {
    const [before, after] = [tokens[index - 1]?.value, tokens[index + 1]?.value]
    const isProperty = before === '.' || before === '?.' || (after === ':' && (before === '{' || before === ','))
    return value === name && !isProperty
  })
}

/** A single parameter of an arrow function may stand without parentheses. */
function inParentheses(text: string, parameter: Node, { sourceCode }: Model): string {
  const before = sourceCode.getTokenBefore(parameter as never)
  const isInside = before?.value === '(' && before.range[0] >= parameter.parent!.range[0]
  return isInside ? text : `(${text})`
}
