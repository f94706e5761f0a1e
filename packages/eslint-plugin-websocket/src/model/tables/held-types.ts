import type { TSESLint } from '@typescript-eslint/utils'
import type { Node } from '../syntax/syntax.js'

/** `{ readonly GOING_AWAY: 1002 }`: whether a type that a number is held to, with its table, has the number in it. */
export function isTypedAs(value: number, node: Node, sourceCode: TSESLint.SourceCode): boolean {
  const types: Node[] = []
  for (let at: Node | undefined = node; at; at = at.parent) {
    if (at.type === 'TSSatisfiesExpression') types.push(at.typeAnnotation)
    if (at.type === 'VariableDeclarator' && at.id.typeAnnotation) types.push(at.id.typeAnnotation)
  }
  return types.some((type) => new RegExp(`\\b${value}\\b`).test(sourceCode.getText(type as never)))
}
