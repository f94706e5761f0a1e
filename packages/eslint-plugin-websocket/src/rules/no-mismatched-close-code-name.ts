import { closeCodeName, describe } from 'ws-close-codes'
import { createRule, type CreatedRule, type Suggestion } from '../create-rule.js'
import type { Model } from '../model/index.js'
import type { Node } from '../model/syntax/syntax.js'
import type { CodeTable, Mismatch } from '../model/tables/tables.js'

const messages = {
  otherMeaning: '{{name}} is {{registered}}, and {{code}} says "{{meaning}}" to the other end: write {{instead}}.',
  meaningless: '{{name}} is {{registered}}, and {{code}} says nothing to the other end: write {{registered}}.',
  useNumber: 'Write {{registered}}, the number that is registered as {{name}}.',
  useName: 'Write {{name}}, the name of {{code}}.'
} as const

export const noMismatchedCloseCodeName: CreatedRule = createRule({
  name: 'no-mismatched-close-code-name',
  type: 'problem',
  summary: 'disallow giving the name of a registered close code to another number',
  presets: { recommended: 'error', strict: 'error' },
  subjects: ['tables'],
  hasSuggestions: true,
  options: {},
  messages,
  check(model, report) {
    for (const table of model.tables()) {
      if (table.isGuess) continue
      for (const mismatch of table.mismatches) {
        const { name, value: code, registered, label, number } = mismatch
        const node = table.kind === 'names' ? label : (number ?? label)
        const { meaning } = describe(code)
        const suggest = alternatives(mismatch, table, model)
        if (closeCodeName(code) === undefined || meaning === null)
          report({ node, messageId: 'meaningless', data: { name, code, registered }, suggest })
        else {
          const instead = table.kind === 'names' ? `"${meaning}"` : `${registered}, or the name of ${code}`
          report({ node, messageId: 'otherMeaning', data: { name, code, registered, meaning, instead }, suggest })
        }
      }
    }
  }
})

function alternatives(
  { name, value: code, registered, label, number }: Mismatch,
  { kind, members }: CodeTable,
  { sourceCode }: Model
): Suggestion<typeof messages>[] {
  const other = kind === 'names' ? nameLike(name, code) : null
  if (other !== null) {
    const text = sourceCode.getText(label as never).replace(name, () => other)
    return [{ messageId: 'useName', data: { name: other, code }, fix: (fixer) => [fixer.replaceText(label, text)] }]
  }
  if (number && isTypedAs(code, number, sourceCode)) return []
  // An object has each key once.
  if (kind === 'names' && members.some(({ value }) => value === registered)) return []
  const written = number && sourceCode.getText(number as never)
  const quote = written !== null && /^['"`]/.test(written) ? written.charAt(0) : ''
  return [
    {
      messageId: 'useNumber',
      data: { name, registered },
      fix: (fixer) => [
        number
          ? fixer.replaceText(number, `${quote}${registered}${quote}`)
          : fixer.insertTextAfter(label, ` = ${registered}`)
      ]
    }
  ]
}

/** `{ readonly GOING_AWAY: 1002 }`: whether a type that the table is held to has the number in it. */
function isTypedAs(code: number, number: Node, sourceCode: Model['sourceCode']): boolean {
  const types: Node[] = []
  for (let at: Node | undefined = number; at; at = at.parent) {
    if (at.type === 'TSSatisfiesExpression') types.push(at.typeAnnotation)
    if (at.type === 'VariableDeclarator' && at.id.typeAnnotation) types.push(at.id.typeAnnotation)
  }
  return types.some((type) => new RegExp(`\\b${code}\\b`).test(sourceCode.getText(type as never)))
}

/** The name of a code, written like another name: `PROTOCOL_ERROR`, `CLOSE_PROTOCOL_ERROR`, `ProtocolError` or "Protocol error". */
function nameLike(pattern: string, code: number): string | null {
  const name = closeCodeName(code)
  if (name === undefined) return null
  const parts = name.split(/(?<=[a-z])(?=[A-Z])/)
  if (/^[A-Z][A-Z\d]*(?:_[A-Z\d]+)*$/.test(pattern))
    return `${/^(?:WS_)?(?:CLOSE_)?/.exec(pattern)![0]}${parts.join('_').toUpperCase()}`
  return /^[A-Za-z]+$/.test(pattern) && parts.length > 1 ? name : describe(code).meaning
}
