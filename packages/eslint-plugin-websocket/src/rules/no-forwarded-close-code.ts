import { isSendable, type Runtime } from 'ws-close-codes'
import { createRule, type CreatedRule, type Suggestion } from '../create-rule.js'
import { isGlobal, list, sayRefused } from '../effects.js'
import { isDeclaredWith, mayBeMissing } from '../fixes/declared.js'
import { nameExport } from '../fixes/import-name.js'
import { catalogModule } from '../model/codes/catalog.js'
import type { Forward } from '../model/receiving/forwards.js'
import type { Model } from '../model/index.js'
import { outcomeOf } from '../model/sockets/outcomes.js'
import type { Send } from '../model/sending/sends.js'
import type { Sockets } from '../model/sockets/sockets.js'

/** What a close handler reports and no Close frame may carry: a close without a code, and a lost connection. */
const reported = [1005, 1006]

/** What arrives in a Close frame, and a page can nevertheless not send: the other end left, or failed. */
const received = [1001, 1011]

const messages = {
  forwarded:
    'This code was received and may be {{codes}}, with which {{method}}() {{effect}}: pass what toSendable() of ws-close-codes makes of it.',
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
    const { runtimes, runtimesAt } = model.sockets
    for (const forward of model.forwards((send) => harmfulTo(send, runtimes))) {
      const { send } = forward
      const harmful = harmfulTo(send, runtimesAt)
      const codes = forward.codes.filter((code) => harmful.includes(code))
      if (codes.length === 0) continue
      const data = { codes: list(codes.map(String), 'or'), method: send.method, effect: sayRefused(model, send, codes) }
      report({ node: forward.node, messageId: 'forwarded', data, suggest: mappers(forward, model) })
    }
  }
})

/** The codes that do harm in every implementation that the socket may be of. */
function harmfulTo({ socket, method }: Send, runtimes: Sockets['runtimes']): readonly number[] {
  const met = runtimes(socket, method)
  // An annotation alone may also stand for a server's socket of Deno or Cloudflare, which does no better with these.
  if (!met) return isGlobal(socket) ? reported : []
  return [...reported, ...received].filter((code) => met.every((runtime) => isHarmful(runtime, code))).sort()
}

function isHarmful(runtime: Runtime, code: number): boolean {
  const outcome = outcomeOf(runtime, code)
  if (outcome === 'sends as is') return !isSendable(code)
  return outcome.startsWith('throws') || outcome.startsWith('sends nothing')
}

function mappers(
  { send: { socket, method, receiver }, node, isNumber }: Forward,
  model: Model
): Suggestion<typeof messages>[] {
  if (!isNumber || node.type === 'SpreadElement' || mayBeMissing(node, model)) return []
  if (!isDeclaredWith('close with a code', receiver, model)) return []
  const mapper = nameExport(model, node, catalogModule, 'toSendable', 'toSendableCloseCode')
  if (!mapper) return []
  const met = model.sockets.runtimesAt(socket, method)
  const isWide = met?.every((runtime) => outcomeOf(runtime, 1011) === 'sends as is') ?? false
  const end = isWide ? ')' : ", { from: 'browser' })"
  return [
    {
      messageId: isWide ? 'mapWs' : 'mapBrowser',
      fix: (fixer) => [
        ...mapper.edit(fixer),
        fixer.insertTextBefore(node, `${mapper.text}(`),
        fixer.insertTextAfter(node, end)
      ]
    }
  ]
}
