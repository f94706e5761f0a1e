import { createRule, type CreatedRule, type Suggestion } from '../create-rule.js'
import { list, sayRefused } from '../effects.js'
import { isDeclaredWith, mayBeMissing } from '../model/origins/declared.js'
import { nameExport } from '../fixes/import-name.js'
import { catalogModule } from '../model/codes/catalog.js'
import type { Forward } from '../model/receiving/forwards.js'
import type { Model } from '../model/index.js'
import { harmfulTo } from '../model/refusals/received-codes.js'
import { outcomeOf } from '../model/sockets/outcomes.js'

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
