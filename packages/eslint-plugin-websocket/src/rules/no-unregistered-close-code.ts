import { describe } from 'ws-close-codes'
import { createRule, type CreatedRule } from '../create-rule.js'
import { isSendableCode, isUnregistered } from '../model/codes/codes.js'
import { saysOther } from '../model/tables/registered-names.js'

export const noUnregisteredCloseCode: CreatedRule = createRule({
  name: 'no-unregistered-close-code',
  type: 'problem',
  summary: 'disallow close codes of 1016-3999 that are not registered, or registered for something else',
  presets: { strict: 'error' },
  subjects: ['sockets', 'tables'],
  options: {
    allow: {
      type: 'array',
      items: { type: 'integer', minimum: 1016, maximum: 3999 },
      uniqueItems: true,
      default: [],
      description: 'Codes that were registered after this version, or that another end insists on.'
    }
  },
  messages: {
    unregistered:
      'Nobody has registered {{code}}, so a library may give it another meaning one day, or does already: register it with IANA, or send a code of your own from 4000-4999.',
    otherMeaning:
      '{{code}} is registered as "{{meaning}}", which is what the other end reads, and not {{name}}: send a code of your own from 4000-4999.',
    unassigned:
      '{{code}} is kept for future versions of the protocol, and most implementations refuse to send or to receive it: give {{name}} a code of your own from 4000-4999.'
  },
  check(model, report, { allow }) {
    const allowed = new Set(allow)
    for (const { values } of model.sends()) {
      for (const { value: code, node, name } of values) {
        if (allowed.has(code)) continue
        if (isUnregistered(code)) report({ node, messageId: 'unregistered', data: { code } })
        else if (isSendableCode(code) && code >= 3000 && code <= 3999) {
          const meaning = String(describe(code).meaning)
          if (name !== null && saysOther(name, code))
            report({ node, messageId: 'otherMeaning', data: { code, meaning, name } })
        }
      }
    }
    for (const { kind, isGuess, unassigned } of model.tables()) {
      for (const { name, value: code, label, number } of isGuess ? [] : unassigned) {
        if (allowed.has(code)) continue
        report({ node: kind === 'names' ? label : (number ?? label), messageId: 'unassigned', data: { code, name } })
      }
    }
  }
})
