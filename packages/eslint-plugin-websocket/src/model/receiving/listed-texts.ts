import type { TSESLint } from '@typescript-eslint/utils'
import type { Node } from '../syntax/syntax.js'

/** Whether a list around a text says that it is one of strings: `new Set<string>(['1000'])`. */
export function isListedAsText(node: Node, sourceCode: TSESLint.SourceCode): boolean {
  let at: Node | undefined = node
  while (at && at.type !== 'VariableDeclarator' && !at.type.endsWith('Statement')) {
    const given = at.type === 'NewExpression' ? at.typeArguments : undefined
    if (given?.params.some(({ type }) => type === 'TSStringKeyword')) return true
    at = at.parent
  }
  if (at?.type !== 'VariableDeclarator') return false
  const documented = sourceCode.getCommentsBefore(at.parent as never).at(-1)?.value ?? ''
  return at.id.typeAnnotation !== undefined || /@type\b/.test(documented)
}
