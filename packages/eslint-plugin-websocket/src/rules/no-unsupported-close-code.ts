import { createRule, type CreatedRule, type Suggestion } from '../create-rule.js'
import { sayEffects, sayOutcome, saySpans } from '../effects.js'
import { callOf, leaveOutCode } from '../fixes/close-call.js'
import { isDeclaredWith } from '../model/origins/declared.js'
import { replaceByCode } from '../fixes/name-code.js'
import { isSendableCode } from '../model/codes/codes.js'
import type { Model } from '../model/index.js'
import type { Misfit } from '../model/sending/misfits.js'
import { sendableSpans } from '../model/refusals/refusals.js'
import type { Effect } from '../model/sockets/outcomes.js'
import type { Send } from '../model/sending/sends.js'
import type { Expression } from '../model/syntax/syntax.js'

const messages = {
  code: '{{method}}({{code}}) {{effect}}: send {{instead}}.',
  text: '{{method}}({{code}}) {{effect}}: a close code is a number; send {{instead}}.',
  null: '{{method}}(null) {{effect}}: leave the code out, or send {{instead}}.',
  value: '{{method}}() with {{what}} in the place of the code {{effect}}: send {{instead}}.',
  handedOver: 'close() gets {{what}} in the place of the code here, and {{effect}}: write () => {{call}}.',
  lost: 'close() is called without its socket here, and throws TypeError: write () => {{call}}.',
  send: 'Send {{code}}.',
  withoutCode: 'Close without a code: the other end then sees 1005.',
  call: 'Call it with no argument: () => {{call}}.'
} as const

type Suggested = Suggestion<typeof messages>

const what: Readonly<Record<Exclude<Misfit['kind'], 'text' | 'null'>, string>> = {
  NaN: 'NaN',
  boolean: 'a boolean',
  bigint: 'a bigint',
  object: 'an object',
  event: 'an event',
  error: 'an error',
  signal: 'the name of a signal',
  'exit code': 'the exit code'
}

export const noUnsupportedCloseCode: CreatedRule = createRule({
  name: 'no-unsupported-close-code',
  type: 'problem',
  summary: 'disallow close codes that the runtime of a socket refuses, swallows or replaces',
  presets: { recommended: 'error', strict: 'error' },
  hasSuggestions: true,
  options: {},
  messages,
  check(model, report) {
    for (const send of model.sends()) {
      for (const sent of send.values) {
        const { node, value: code, certain } = sent
        const refused = model.refusals.ofCode(send, sent)
        if (refused) {
          // To any other code 1000 would be a lie.
          const suggest = certain && code === 1001 ? sendInstead(model, send, node, 1000) : []
          report({ node, messageId: 'code', data: { code, ...say(model, send, refused) }, suggest })
        }
      }
      for (const misfit of model.misfits(send)) {
        const refused = model.refusals.ofMisfit(send, misfit)
        if (refused) reportMisfit(send, misfit, say(model, send, refused))
      }
    }
    for (const given of model.handedOver()) {
      const { node, keepsSocket, needsSocket, passes } = given
      const { text: call, edit } = callOf(given, model)
      const suggest = edit ? [{ messageId: 'call' as const, data: { call }, fix: edit }] : []
      if (!keepsSocket) {
        if (needsSocket) report({ node, messageId: 'lost', data: { call }, suggest })
      } else if (passes && passes !== 'nothing') {
        const refused = model.refusals.ofMisfit({ ...given, method: 'close' }, { kind: passes, node })
        if (!refused) continue
        const data = { what: what[passes], effect: sayEffects(refused, sayOutcome), call }
        report({ node, messageId: 'handedOver', data, suggest })
      }
    }

    function reportMisfit(send: Send, misfit: Misfit, data: Said): void {
      const { node, kind } = misfit
      const code = model.sourceCode.getText(node)
      const isWhole = node === send.code
      if (kind === 'text') {
        const number = Number(misfit.value)
        const suggest = isSendableCode(number) && isWhole ? sendInstead(model, send, node, number) : []
        report({ node, messageId: 'text', data: { code, ...data }, suggest })
      } else if (kind === 'null') {
        const fix = leaveOutCode(send, node, model)
        const suggest = fix ? [{ messageId: 'withoutCode' as const, fix }] : []
        report({ node, messageId: 'null', data, suggest })
      } else report({ node, messageId: 'value', data: { what: what[kind], ...data } })
    }
  }
})

interface Said {
  readonly method: string
  readonly effect: string
  readonly instead: string
}

function say(model: Model, { socket, method }: Send, refused: readonly Effect[]): Said {
  const runtimes = model.sockets.runtimesAt(socket, method) ?? []
  return { method, effect: sayEffects(refused, sayOutcome), instead: saySpans(sendableSpans(runtimes, socket.role)) }
}

function sendInstead(model: Model, { receiver }: Send, node: Expression, code: number): Suggested[] {
  if (!isDeclaredWith('close with a code', receiver, model)) return []
  return [{ messageId: 'send', data: { code }, fix: replaceByCode(model, node, code) }]
}
