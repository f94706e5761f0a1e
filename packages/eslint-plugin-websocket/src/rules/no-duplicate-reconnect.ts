import { createRule, type CreatedRule } from '../create-rule.js'
import { eventOf } from '../model/listening/handlers.js'
import { calleeOf } from '../model/syntax/syntax.js'

export const noDuplicateReconnect: CreatedRule = createRule({
  name: 'no-duplicate-reconnect',
  type: 'problem',
  summary: 'disallow reconnecting twice for one lost connection, and after a close that was meant to be the end',
  presets: { recommended: 'error', strict: ['error', { intentional: true }] },
  options: {
    intentional: {
      type: 'boolean',
      default: false,
      description: 'Also report a close by the program itself after which its handler reconnects.'
    }
  },
  messages: {
    twice:
      'A lost connection fires error and then close, and the handlers of both reconnect (the other is that of line {{line}}), so the sockets double with each failure: reconnect in the close handler alone.',
    intentional:
      'After this close the handler of line {{line}} reconnects, as if the connection had been lost: set a flag that the handler asks for, and clear its timer.',
    pending:
      'A close() of line {{line}} while this timer waits does not stop it, so the client connects again after its end: keep the timer, and clear it there.'
  },
  check(model, report, { intentional }) {
    for (const { error, close } of model.duplicateReconnects()) {
      const data = { line: close.attachment.loc.start.line }
      report({ node: eventOf(error.attachment), messageId: 'twice', data })
    }
    if (!intentional) return
    for (const { close, attachment, timer } of model.uncancelledReconnects())
      if (timer) report({ node: calleeOf(timer), messageId: 'pending', data: { line: close.loc.start.line } })
      else report({ node: close.callee, messageId: 'intentional', data: { line: attachment.loc.start.line } })
  }
})
