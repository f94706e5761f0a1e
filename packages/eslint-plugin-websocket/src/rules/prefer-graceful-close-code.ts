import { describe } from 'ws-close-codes'
import { createRule, type CreatedRule, type Suggestion } from '../create-rule.js'
import { isDeclaredWith } from '../model/origins/declared.js'
import { callWithCode, replaceByCode } from '../fixes/name-code.js'
import type { Model } from '../model/index.js'
import type { Ending } from '../model/closing/shutdown.js'

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
      report({ node, messageId: ending.how, suggest: graceful.flatMap((code) => sending(ending, code, model) ?? []) })
    }
  }
})

/** The call with a code of the server's leave. */
function sending(
  { call, how, code: sent }: Ending,
  code: (typeof graceful)[number],
  model: Model
): Suggestion<typeof messages> | null {
  const { callee } = call
  if (how === 'normal' && !sent) return null
  if (callee.type !== 'MemberExpression' || callee.computed) return null
  if (!isDeclaredWith('close with a code', callee.object, model)) return null
  const edit = sent ? replaceByCode(model, sent.node, code) : callWithCode(model, call, code)
  return {
    messageId: 'send',
    data: { code, meaning: describe(code).meaning },
    fix: (fixer) => [...(how === 'terminate' ? [fixer.replaceText(callee.property, 'close')] : []), ...edit(fixer)]
  }
}
