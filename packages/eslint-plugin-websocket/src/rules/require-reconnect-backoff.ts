import { createRule, type CreatedRule, type Fixer } from '../create-rule.js'

const tryAgainLater = 1013

export const requireReconnectBackoff: CreatedRule = createRule({
  name: 'require-reconnect-backoff',
  type: 'problem',
  summary: 'require a growing wait before reconnecting after 1013 (Try Again Later)',
  presets: { recommended: 'error', strict: 'error' },
  hasSuggestions: true,
  options: {},
  messages: {
    calledAtOnce:
      'This timer gets the result of a call that has already reconnected after 1013 (Try Again Later): hand it a function, and let the wait double with each attempt.',
    immediate:
      'After 1013 (Try Again Later) this reconnects at once and keeps the server overloaded: wait a random time that doubles with each attempt.',
    constant:
      'After 1013 (Try Again Later) this waits equally long each time, and so do all other clients: wait a random time that doubles with each attempt.',
    handFunction: 'Hand the timer a function.'
  },
  check(model, report) {
    for (const { start, wait, missesTimer } of model.reconnects(tryAgainLater)) {
      if (missesTimer && wait === 'none') {
        const suggest = [
          { messageId: 'handFunction' as const, fix: (fixer: Fixer) => [fixer.insertTextBefore(start, '() => ')] }
        ]
        report({ node: start, messageId: 'calledAtOnce', suggest })
      } else report({ node: start, messageId: wait === 'none' ? 'immediate' : 'constant' })
    }
  }
})
