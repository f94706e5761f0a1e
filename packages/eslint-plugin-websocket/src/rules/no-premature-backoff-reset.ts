import { createRule, type CreatedRule } from '../create-rule.js'
import type { Node } from '../model/syntax/syntax.js'

/** A code that always follows a handshake that has succeeded, others after which clients reconnect, and no connection at all. */
const codes = [1013, 1011, 1006]

export const noPrematureBackoffReset: CreatedRule = createRule({
  name: 'no-premature-backoff-reset',
  type: 'problem',
  summary: 'disallow setting a growing wait back before the connection has proved itself',
  presets: { strict: 'error' },
  options: {},
  messages: {
    inOpen:
      'An open connection is no proof of a healthy server: one that closes with 1013 (Try Again Later) accepts it before, so the wait of the handler of line {{line}} never grows; set it back after the first message or a minute of life.',
    inRound:
      'This sets the wait of the handler of line {{line}} back in each round, before it is used, so that it never grows: set it back after the first message or a minute of life.'
  },
  check(model, report) {
    const seen = new Set<Node>()
    for (const { verdict, resets, attachments } of codes.flatMap((code) => model.reconnects(code))) {
      if (verdict !== 'none' && verdict !== 'fixed') continue
      const line = attachments[0]!.loc.start.line
      for (const { line: node, isInOpen } of resets) {
        if (!seen.has(node)) report({ node, messageId: isInOpen ? 'inOpen' : 'inRound', data: { line } })
        seen.add(node)
      }
    }
  }
})
