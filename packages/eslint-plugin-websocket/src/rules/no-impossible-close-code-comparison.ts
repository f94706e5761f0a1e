import { createRule, type CreatedRule, type Fixer } from '../create-rule.js'

export const noImpossibleCloseCodeComparison: CreatedRule = createRule({
  name: 'no-impossible-close-code-comparison',
  type: 'problem',
  summary: 'disallow comparing a received close code with what cannot arrive',
  presets: { recommended: 'error', strict: 'error' },
  hasSuggestions: true,
  options: {},
  messages: {
    status:
      'A handshake that was refused with HTTP {{code}} is reported as 1006, and no peer that keeps to the protocol closes with {{code}}: test for 1006, or close with {{own}} and test for that.',
    unused:
      'A close code is a number from 1000 to 4999, and no peer that keeps to the protocol closes with {{code}}: test for the code that it sends.',
    reserved: '1004 has no meaning, and no peer that keeps to the protocol sends it: remove this test.',
    tls: 'A TLS handshake that failed is reported as 1006, and no peer that keeps to the protocol sends 1015: test for 1006.',
    string: 'A received close code is a number and never equal to a string: write {{code}}.',
    errorCode:
      'A received close code is a number and never equal to {{value}}: the code of an error that Node.js names so is in the error event.',
    word: 'A received close code is a number and never equal to a string: test for the number that the peer sends.',
    clean:
      '1006 says that there was no closing handshake and wasClean that there was one, so that both are never true: test for one of them.',
    useNumber: 'Write {{code}}.'
  },
  check(model, report) {
    for (const test of model.impossible()) {
      const { kind, node } = test
      if (kind === 'clean') report({ node, messageId: 'clean' })
      else if (kind === 'string') {
        const { value } = test
        if (/^\d{4}$/.test(value)) {
          const fix = (fixer: Fixer) => [fixer.replaceText(node, value)]
          const useNumber = { messageId: 'useNumber' as const, data: { code: value }, fix }
          const suggest = test.isListed ? [] : [useNumber]
          report({ node, messageId: 'string', data: { code: value }, suggest })
        } else if (/^E[A-Z]{3,}$/.test(value)) report({ node, messageId: 'errorCode', data: { value } })
        else report({ node, messageId: 'word' })
      } else {
        const { value: code } = test
        if (code === 1004) report({ node, messageId: 'reserved' })
        else if (code === 1015) report({ node, messageId: 'tls' })
        else if (Number.isInteger(code) && code >= 400 && code <= 599)
          report({ node, messageId: 'status', data: { code, own: code + 4000 } })
        else report({ node, messageId: 'unused', data: { code } })
      }
    }
  }
})
