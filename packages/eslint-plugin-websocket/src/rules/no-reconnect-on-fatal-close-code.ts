import { createRule, type CreatedRule } from '../create-rule.js'
import { eventOf } from '../model/listening/handlers.js'
import { calleeOf, type Node } from '../model/syntax/syntax.js'

/** Why a connection that closed with a code closes with it again. */
const causes: Readonly<Record<number, string>> = {
  1002: 'the other end took a frame for an error of protocol, and the next connection sends the same',
  1003: 'the other end takes no data of this kind, and the next connection sends the same',
  1007: 'the other end could not read a message, and the next connection sends the same',
  1008: 'the other end refuses this client by its policy, and the next connection has the same credentials',
  1009: 'a message was larger than the other end takes, and the next connection sends the same',
  1010: 'the server lacks an extension, and lacks it for the next connection, too',
  3003: 'the server forbids this client the connection, and the next one has the same credentials'
}

/** Codes after which other credentials may be let in. */
const refusing: ReadonlySet<number> = new Set([1008, 3003])

export const noReconnectOnFatalCloseCode: CreatedRule = createRule({
  name: 'no-reconnect-on-fatal-close-code',
  type: 'problem',
  summary: 'disallow reconnecting unchanged after a close code that will come again',
  presets: { recommended: 'error', strict: ['error', { everyCode: true }] },
  subjects: ['sockets', 'clients'],
  options: {
    everyCode: {
      type: 'boolean',
      default: false,
      description: 'Also report handlers that reconnect after every code without looking at it.'
    }
  },
  messages: {
    named:
      'After {{code}} this reconnects as before, and the same close follows: {{cause}}; stop, and tell the user or the log.',
    everyCode:
      'This handler reconnects after every code, those included that come again each time (1002, 1003, 1007, 1009, 1010): look at the code, and stop after these.'
  },
  check(model, report, { everyCode }) {
    const own = model.settings.finalCodes ?? []
    const seen = new Set<Node>()
    const codes = [...Object.keys(causes).map(Number), ...own.filter((code) => !(code in causes))]
    for (const code of codes) {
      for (const reconnect of model.reconnects(code)) {
        if (!reconnect.isSingledOut || (refusing.has(code) && reconnect.renews)) continue
        const node = reconnect.timer ?? reconnect.start
        if (seen.has(node)) continue
        seen.add(node)
        const cause = causes[code] ?? 'the settings of the project say that this code is final'
        // What stands in the call may have a report about its wait.
        report({ node: calleeOf(node), messageId: 'named', data: { code, cause } })
      }
    }
    if (!everyCode) return
    for (const { answersAll } of model.configuredReconnects())
      if (answersAll) report({ node: answersAll, messageId: 'everyCode' })
    for (const { attachments } of model.blindReconnects())
      report({ node: eventOf(attachments[0]!), messageId: 'everyCode' })
  }
})
