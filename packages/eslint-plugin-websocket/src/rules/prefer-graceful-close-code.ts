import { describe } from 'ws-close-codes'
import { createRule, type CreatedRule } from '../create-rule.js'
import { closeWith } from '../fixes/close-call.js'

/** What a server says when it leaves, and when it is soon to be back. */
const graceful = [1001, 1012] as const

const messages = {
  nothing:
    'The server shuts down, and close() without a code tells its clients nothing: send 1001 (Going Away), or 1012 (Service Restart) if it comes back.',
  normal:
    'The server shuts down, and 1000 tells its clients that the connection has done its work, after which many do not reconnect: send 1001 (Going Away), or 1012 (Service Restart) if it comes back.',
  terminate:
    'The server shuts down, and terminate() looks to its clients like a lost connection (1006): close with 1001 (Going Away) or 1012 (Service Restart), and terminate what is left after a while.',
  send: 'Send {{code}} ({{meaning}}).'
} as const

export const preferGracefulCloseCode: CreatedRule = createRule({
  name: 'prefer-graceful-close-code',
  type: 'suggestion',
  summary: 'require a server that shuts down to tell its clients so',
  presets: { strict: 'error' },
  hasSuggestions: true,
  options: {},
  messages,
  check(model, report) {
    for (const ending of model.endings()) {
      const node = ending.code?.node ?? ending.call
      const suggest = graceful.flatMap((code) => {
        const fix = closeWith(ending, code, model)
        return fix ? [{ messageId: 'send' as const, data: { code, meaning: describe(code).meaning }, fix }] : []
      })
      report({ node, messageId: ending.how, suggest })
    }
  }
})
