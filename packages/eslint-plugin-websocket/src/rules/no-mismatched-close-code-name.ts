import { closeCodeName, describe } from 'ws-close-codes'
import { createRule, type CreatedRule, type Suggestion } from '../create-rule.js'
import { agree } from '../fixes/table-members.js'
import type { Model } from '../model/index.js'
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

function alternatives(mismatch: Mismatch, table: CodeTable, model: Model): Suggestion<typeof messages>[] {
  const { name, value: code, registered } = mismatch
  const found = agree(mismatch, table, model)
  if (!found) return []
  const { edit: fix } = found
  return found.name === null
    ? [{ messageId: 'useNumber', data: { name, registered }, fix }]
    : [{ messageId: 'useName', data: { name: found.name, code }, fix }]
}
