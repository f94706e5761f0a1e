import { describe, isReserved, isSendable } from 'ws-close-codes'
import { createRule, type CreatedRule, type Suggestion } from '../create-rule.js'
import { nameFromCatalog } from '../fixes/name-code.js'
import type { CodeValue } from '../model/codes.js'
import type { Model } from '../model/index.js'
import type { Send } from '../model/sends.js'

const messages = {
  reserved: 'close({{code}}) {{effect}}: {{code}} {{why}}; send {{instead}}.',
  invalid: 'close({{code}}) {{effect}}: {{why}}; send {{instead}}.',
  fraction: 'close({{code}}) throws or sends another number, because a close code is an integer; send {{instead}}.',
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
        if (isCode(code) && isSendable(code)) continue
        const data = { code, effect: effectOf(send, model), why: whyNot(code), instead: insteadOf(send, model) }
        const { node } = value
        const suggest = alternatives(send, value, model)
        if (!Number.isInteger(code))
          report({ node, messageId: 'fraction', data: { code, instead: data.instead }, suggest })
        else report({ node, messageId: isCode(code) && isReserved(code) ? 'reserved' : 'invalid', data, suggest })
      }
    }
  }
})

/** Whether a number fits into a Close frame at all. */
function isCode(code: number): boolean {
  return Number.isInteger(code) && code >= 0 && code <= 65_535
}

// As measured: `runtimes` of ws-close-codes. `ws` looks at the code only while the socket is open.
function effectOf({ socket }: Send, model: Model): string {
  if (socket.apis.size > 1 || socket.apis.has('isomorphic-ws')) return 'throws'
  if (model.sockets.canTerminate(socket)) return 'throws TypeError on an open socket'
  // An annotation alone may also stand for a server's socket of Deno or Cloudflare.
  return socket.role === null ? 'throws InvalidAccessError in browsers and Node.js' : 'throws InvalidAccessError'
}

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

function insteadOf({ socket }: Send, model: Model): string {
  return model.sockets.canTerminate(socket) ? '1000, 1011 or 4000-4999' : '1000 or 4000-4999'
}

function alternatives(
  send: Send,
  { node, value: code, certain }: CodeValue,
  model: Model
): Suggestion<typeof messages>[] {
  const { call, socket, reason } = send
  const { sourceCode, sockets } = model
  // A default or a chosen value is not this call's to change.
  if (!certain) return []
  const suggestions: Suggestion<typeof messages>[] = []
  const canTerminate = sockets.canTerminate(socket)
  const property = call.callee.type === 'MemberExpression' && !call.callee.computed ? call.callee.property : null
  const isWholeArgument = node === call.arguments[0] && sourceCode.getCommentsInside(call as never).length === 0
  if (code === 1006 && canTerminate && property && isWholeArgument) {
    suggestions.push({
      messageId: 'terminate',
      fix: (fixer) => [fixer.replaceTextRange([property.range[0], call.range[1]], 'terminate()')]
    })
  }
  if (code === 1005 && !reason && isWholeArgument && sourceCode.getTokenAfter(node)?.value === ')') {
    suggestions.push({ messageId: 'withoutCode', fix: (fixer) => [fixer.remove(node)] })
  }
  if (code >= 400 && code <= 599 && Number.isInteger(code)) {
    const own = code + 4000
    suggestions.push({
      messageId: 'sendPrivate',
      data: { code: own, status: code },
      fix: (fixer) => [fixer.replaceText(node, String(own))]
    })
  }
  for (const other of canTerminate ? ([1011, 1000] as const) : ([1000] as const)) {
    const name = nameFromCatalog(model, node, other)
    const fix: Suggestion<typeof messages>['fix'] = (fixer) =>
      name?.safe ? [...name.edit(fixer), fixer.replaceText(node, name.text)] : [fixer.replaceText(node, String(other))]
    suggestions.push({ messageId: 'send', data: { code: other, meaning: describe(other).meaning }, fix })
  }
  return suggestions
}
