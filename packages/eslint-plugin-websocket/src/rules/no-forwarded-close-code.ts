import { createRule, type CreatedRule, type Suggestion } from '../create-rule.js'
import { nameExport } from '../fixes/import-name.js'
import { catalogModule } from '../model/codes.js'
import type { Forward } from '../model/forwards.js'
import type { Model } from '../model/index.js'

/** What a close handler reports and no Close frame may carry: a close without a code, and a lost connection. */
const reports = [1005, 1006]

const messages = {
  forwarded:
    'This code was received and may be {{codes}}, with which close() {{effect}}: pass what toSendable() of ws-close-codes makes of it.',
  mapWs: 'Pass toSendable(code): 1005 becomes 1000, and 1006 becomes 1011.',
  mapBrowser: "Pass toSendable(code, { from: 'browser' }): 1005 becomes 1000, and 1006 becomes 4500."
} as const

export const noForwardedCloseCode: CreatedRule = createRule({
  name: 'no-forwarded-close-code',
  type: 'problem',
  summary: 'disallow passing a received close code to `close` unchecked',
  presets: { recommended: 'error', strict: 'error' },
  hasSuggestions: true,
  options: {},
  messages,
  check(model, report) {
    for (const forward of model.forwards(() => reports)) {
      const data = { codes: forward.codes.join(' or '), effect: effectOf(forward, model) }
      report({ node: forward.node, messageId: 'forwarded', data, suggest: mappers(forward, model) })
    }
  }
})

function effectOf({ send: { socket } }: Forward, model: Model): string {
  if (socket.apis.size > 1 || socket.apis.has('isomorphic-ws')) return 'throws'
  if (model.sockets.canTerminate(socket)) return 'throws TypeError on an open socket'
  return socket.role === null ? 'throws InvalidAccessError in browsers and Node.js' : 'throws InvalidAccessError'
}

function mappers({ send, node, isNumber }: Forward, model: Model): Suggestion<typeof messages>[] {
  if (!isNumber || node.type === 'SpreadElement') return []
  const mapper = nameExport(model, node, catalogModule, 'toSendable', 'toSendableCloseCode')
  if (!mapper) return []
  const isWs = model.sockets.canTerminate(send.socket)
  const end = isWs ? ')' : ", { from: 'browser' })"
  return [
    {
      messageId: isWs ? 'mapWs' : 'mapBrowser',
      fix: (fixer) => [
        ...mapper.edit(fixer),
        fixer.insertTextBefore(node, `${mapper.text}(`),
        fixer.insertTextAfter(node, end)
      ]
    }
  ]
}
