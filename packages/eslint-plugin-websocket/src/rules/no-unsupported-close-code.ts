import { createRule, type CreatedRule, type Suggestion } from '../create-rule.js'
import { sayEffects, sayOutcome, type Effect } from '../effects.js'
import { isDeclaredWith } from '../fixes/declared.js'
import { replaceByCode } from '../fixes/name-code.js'
import type { ApiName } from '../model/sockets/apis.js'
import { isSendableCode } from '../model/codes/codes.js'
import type { HandedOver } from '../model/sending/handed-over.js'
import type { Model } from '../model/index.js'
import type { Misfit } from '../model/sending/misfits.js'
import type { Send } from '../model/sending/sends.js'
import type { Expression } from '../model/syntax/syntax.js'
import { outcomeOfMisfit, refusalOf, refusalOfCode, sendableIn } from '../refusals.js'

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
        const refused = refusalOfCode(model, send, sent)
        if (refused) {
          // To any other code 1000 would be a lie.
          const suggest = certain && code === 1001 ? sendInstead(model, send, node, 1000) : []
          report({ node, messageId: 'code', data: { code, ...say(model, send, refused) }, suggest })
        }
      }
      for (const misfit of model.misfits(send)) {
        const socket = model.sockets.placed(send.socket, [[misfit.node]])
        const refused = refusalOf(model, { ...send, socket }, (facts) => outcomeOfMisfit(facts, misfit))
        if (refused) reportMisfit(send, misfit, say(model, send, refused))
      }
    }
    for (const given of model.handedOver()) {
      const { node, receiver, keepsSocket, passes } = given
      const call = `${model.sourceCode.getText(receiver)}${given.mayBeGone ? '?.' : '.'}close()`
      const suggest = callIt(model, given, call)
      if (!keepsSocket) {
        if (throwsWithoutSocket(given)) report({ node, messageId: 'lost', data: { call }, suggest })
      } else if (passes && passes !== 'nothing') {
        const refused = refusalOf(model, { ...given, method: 'close' }, (facts) =>
          outcomeOfMisfit(facts, { kind: passes, node })
        )
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
        const canLeaveOut = isWhole && send.call.arguments.length === 1
        const suggest =
          canLeaveOut && isDeclaredWith('close without a code', send.receiver, model) ? [leaveOut(node)] : []
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
  return { method, effect: sayEffects(refused, sayOutcome), instead: sendableIn(runtimes, socket.role) }
}

/** Implementations whose `close` begins with a look at its socket; others do nothing, or nobody has measured them. */
const lookAtSocket: ReadonlySet<ApiName> = new Set<ApiName>([
  'WebSocket',
  'undici',
  'ws',
  'isomorphic-ws',
  'isows',
  'faye-websocket',
  'reconnecting-websocket'
])

function throwsWithoutSocket({ socket }: HandedOver): boolean {
  return [...socket.apis].every((api) => lookAtSocket.has(api))
}

function sendInstead(model: Model, { receiver }: Send, node: Expression, code: number): Suggested[] {
  if (!isDeclaredWith('close with a code', receiver, model)) return []
  return [{ messageId: 'send', data: { code }, fix: replaceByCode(model, node, code) }]
}

function leaveOut(node: Expression): Suggested {
  return { messageId: 'withoutCode', fix: (fixer) => [fixer.remove(node)] }
}

function callIt({ sourceCode }: Model, { node, receiver }: HandedOver, call: string): Suggested[] {
  const isPlain = /^[\w$.#]+$/.test(sourceCode.getText(receiver))
  if (!isPlain || sourceCode.getCommentsInside(node as never).length > 0) return []
  return [{ messageId: 'call', data: { call }, fix: (fixer) => [fixer.replaceText(node, `() => ${call}`)] }]
}
