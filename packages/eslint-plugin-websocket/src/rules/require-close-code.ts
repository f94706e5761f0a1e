import { NormalClosure } from 'ws-close-codes/codes'
import { createRule, type CreatedRule } from '../create-rule.js'
import { isDeclaredWith } from '../model/origins/declared.js'
import { callWithCode } from '../fixes/name-code.js'

export const requireCloseCode: CreatedRule = createRule({
  name: 'require-close-code',
  type: 'suggestion',
  summary: 'require a code where a socket is closed, because the other end sees 1005 without one',
  presets: { strict: 'error' },
  hasSuggestions: true,
  options: {},
  messages: {
    missing:
      'close() without a code reaches the other end as 1005, which does not tell whether the conversation is finished: send 1000, or the code that says why.',
    send: 'Send 1000 (Normal Closure).'
  },
  check(model, report) {
    // Where a server shuts down, another code is meant: prefer-graceful-close-code reports that.
    const ending = new Set(model.endings().map(({ call }) => call))
    for (const { call, receiver } of model.bareCloses()) {
      if (ending.has(call)) continue
      const suggest = isDeclaredWith('close with a code', receiver, model)
        ? [{ messageId: 'send' as const, fix: callWithCode(model, call, NormalClosure) }]
        : []
      report({ node: call, messageId: 'missing', suggest })
    }
  }
})
