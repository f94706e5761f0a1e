import { accepts, describe, isReserved } from 'ws-close-codes'
import { createRule, type CreatedRule, type Suggestion } from '../create-rule.js'
import { sayRefused } from '../effects.js'
import { leaveOutCode, terminateInstead } from '../fixes/close-call.js'
import { isDeclaredWith } from '../model/origins/declared.js'
import { replaceByCode, replaceValue } from '../fixes/name-code.js'
import { fitsFrame, isSendableCode, type CodeValue } from '../model/codes/codes.js'
import type { Model } from '../model/index.js'
import { isOnly } from '../model/sockets/apis.js'
import { sendsEmpty } from '../model/sockets/outcomes.js'
import type { Send } from '../model/sending/sends.js'

const messages = {
  reserved: '{{method}}({{code}}) {{effect}}: {{code}} {{why}}; send {{instead}}.',
  invalid: '{{method}}({{code}}) {{effect}}: {{why}}; send {{instead}}.',
  fraction: '{{method}}({{code}}) throws or sends another number: a close code is an integer; send {{instead}}.',
  terminate: 'Drop the connection with terminate(): the other end then sees 1006.',
  withoutCode: 'Close without a code: the other end then sees 1005.',
  send: 'Send {{code}} ({{meaning}}).',
  sendPrivate: 'Send {{code}}, the private code that stands for HTTP {{status}} by custom.'
} as const

export const noReservedCloseCode: CreatedRule = createRule({
  name: 'no-reserved-close-code',
  type: 'problem',
  summary: 'disallow sending close codes that no endpoint may send',
  presets: { recommended: 'error', strict: 'error' },
  hasSuggestions: true,
  options: {},
  messages,
  check(model, report) {
    for (const send of model.sends()) {
      for (const value of send.values) {
        const code = value.value
        if (isSendableCode(code)) continue
        const { node } = value
        const { method } = send
        const instead = insteadOf(send, model)
        const suggest = alternatives(send, value, model)
        if (!Number.isInteger(code) && Number.isFinite(code)) {
          report({ node, messageId: 'fraction', data: { method, code, instead }, suggest })
          continue
        }
        const data = { method, code, effect: sayRefused(model, send, [code]), why: whyNot(code), instead }
        report({ node, messageId: fitsFrame(code) && isReserved(code) ? 'reserved' : 'invalid', data, suggest })
      }
    }
  }
})

function whyNot(code: number): string {
  switch (code) {
    case 1004:
      return 'is reserved and has no meaning'
    case 1005:
      return 'only reports a close without a code'
    case 1006:
      return 'only reports a lost connection'
    case 1015:
      return 'only reports a failed TLS handshake'
  }
  if (code < 1000) return 'codes below 1000 are unused'
  return code > 4999 ? 'codes end at 4999' : `${code} is not assigned`
}

function insteadOf(send: Send, model: Model): string {
  return takes(send, 1011, model) ? '1000, 1011 or 4000-4999' : '1000 or 4000-4999'
}

/** Whether every implementation that the call meets sends a code. */
function takes({ socket, method }: Send, code: number, { sockets }: Model): boolean {
  return sockets.runtimesAt(socket, method)?.every((row) => accepts(row, code)) ?? false
}

function alternatives(
  send: Send,
  { node, value: code, certain }: CodeValue,
  model: Model
): Suggestion<typeof messages>[] {
  const { receiver, socket } = send
  const { sockets } = model
  // A default or a chosen value is not this call's to change.
  if (!certain) return []
  const suggestions: Suggestion<typeof messages>[] = []
  const terminate = code === 1006 && sockets.canTerminate(socket) ? terminateInstead(send, node, model) : null
  if (terminate) suggestions.push({ messageId: 'terminate', fix: terminate })
  const rows = sockets.runtimesAt(socket, send.method)
  const canBeEmpty = rows ? rows.every(sendsEmpty) : isOnly(socket, 'WebSocket')
  const leaveOut = code === 1005 && canBeEmpty ? leaveOutCode(send, node, model) : null
  if (leaveOut) suggestions.push({ messageId: 'withoutCode', fix: leaveOut })
  if (!isDeclaredWith('close with a code', receiver, model)) return suggestions
  if (code >= 400 && code <= 599 && Number.isInteger(code)) {
    const own = code + 4000
    suggestions.push({
      messageId: 'sendPrivate',
      data: { code: own, status: code },
      fix: replaceValue(model, node, String(own))
    })
  }
  for (const other of takes(send, 1011, model) ? ([1011, 1000] as const) : ([1000] as const)) {
    const { meaning } = describe(other)
    suggestions.push({ messageId: 'send', data: { code: other, meaning }, fix: replaceByCode(model, node, other) })
  }
  return suggestions
}
