import { describe } from 'ws-close-codes'
import { createRule, type CreatedRule, type Suggestion } from '../create-rule.js'
import { isDeclaredWith } from '../model/origins/declared.js'
import { replaceByCode } from '../fixes/name-code.js'
import type { CodeValue } from '../model/codes/codes.js'
import type { Model } from '../model/index.js'
import type { Send } from '../model/sending/sends.js'

const messages = {
  fromClient:
    'The server reads {{code}} ({{meaning}}) as what a server says of itself, and cannot act on it: a client sends {{instead}}.',
  fromServer:
    'The client reads {{code}} ({{meaning}}) as what a client says of its server, and cannot act on it: a server {{instead}}.',
  send: 'Send {{code}} ({{meaning}}).'
} as const

type Suggested = Suggestion<typeof messages>

/** What the same situation is called at the other end: a code where there is one. */
const instead: Readonly<Record<number, { readonly text: string; readonly code: number | null }>> = {
  1010: { text: 'refuses the handshake, or sends 1008 or 4000-4999', code: null },
  1012: { text: '1001, or 4000-4999', code: 1001 },
  1013: { text: '1008, or 4000-4999', code: null },
  1014: { text: '1011, or 4000-4999', code: 1011 }
}

export const noWrongEndpointCloseCode: CreatedRule = createRule({
  name: 'no-wrong-endpoint-close-code',
  type: 'problem',
  summary: 'disallow close codes that only the other end of a connection has a use for',
  presets: { recommended: 'error', strict: 'error' },
  hasSuggestions: true,
  options: {},
  messages,
  check(model, report) {
    for (const send of model.sends()) {
      for (const value of send.values) {
        const { value: code, node } = value
        const end = model.refusals.rightEnd(send, value)
        if (!end) continue
        const text = instead[code]?.text ?? '4000-4999'
        const data = { code, meaning: String(describe(code).meaning), instead: text }
        const suggest = alternative(model, send, value)
        report({ node, messageId: end === 'server' ? 'fromClient' : 'fromServer', data, suggest })
      }
    }
  }
})

function alternative(model: Model, send: Send, { value, node, certain }: CodeValue): Suggested[] {
  const code = instead[value]?.code ?? null
  // A default or a chosen value is not this call's to change.
  if (code === null || !certain || model.refusals.mayRefuse(send, code)) return []
  if (!isDeclaredWith('close with a code', send.receiver, model)) return []
  const fix = replaceByCode(model, node, code)
  return [{ messageId: 'send', data: { code, meaning: String(describe(code).meaning) }, fix }]
}
