import { createRule, type CreatedRule, type Suggestion } from '../create-rule.js'
import { sayEffects, sayOutcome } from '../effects.js'
import { isDeclaredWith, mayBeMissing } from '../model/origins/declared.js'
import { nameExport } from '../fixes/import-name.js'
import { replaceByCode, replaceByName } from '../fixes/name-code.js'
import { catalogModule } from '../model/codes/catalog.js'
import type { Model } from '../model/index.js'
import { reasonLimit } from '../model/sending/measure.js'
import type { Reason } from '../model/sending/reasons.js'
import { effectsIn, readOutcome } from '../model/sockets/outcomes.js'
import type { Expression } from '../model/syntax/syntax.js'

const messages = {
  long: `A reason has room for ${reasonLimit} bytes of UTF-8, and this one takes {{bytes}}: {{method}}() {{effect}}; send truncateReason(…), or less text.`,
  cut: `A reason has room for ${reasonLimit} bytes of UTF-8, and {{units}} characters take up to {{most}}: {{method}}() then {{effect}}; cut with truncateReason(…).`,
  guard: `A reason has room for ${reasonLimit} bytes of UTF-8, and {{units}} characters take up to {{most}}: {{method}}() then {{effect}}; send truncateReason(…).`,
  unbounded: `A reason has room for ${reasonLimit} bytes of UTF-8, and the text of an error may take more: {{method}}() then {{effect}}; send truncateReason(…).`,
  withoutCode: 'A reason without a code {{effect}}: write 1000, or the code that is meant.',
  nullCode: '{{method}}(null) {{effect}}: write 1000, or the code that is meant, before the reason.',
  truncate: 'Send the beginning that fits, cut between characters.',
  addCode: 'Send 1000 (Normal Closure) with the reason.'
} as const

type Suggested = Suggestion<typeof messages>

export const validCloseReason: CreatedRule = createRule({
  name: 'valid-close-reason',
  type: 'problem',
  summary: 'require close reasons that fit into a Close frame, with a code before them',
  presets: { recommended: 'error', strict: ['error', { unbounded: true }] },
  hasSuggestions: true,
  options: {
    unbounded: {
      type: 'boolean',
      default: false,
      description: 'Also report the text of an error, which may have any length.'
    }
  },
  messages,
  check(model, report, { unbounded }) {
    const seen = new Set<unknown>()
    const once = (node: unknown) => !seen.has(node) && seen.add(node)
    for (const reason of model.reasons()) {
      const { long, cuts, guards, noCode } = reason
      const { method } = reason.send
      const over = { method, effect: overLimit(reason, model) }
      const effect = noCode && withoutCode(reason, noCode.isNull, model)
      if (noCode && effect) {
        const { node, isNull } = noCode
        const suggest = isDeclaredWith('close with a code', reason.send.receiver, model) ? addCode(node, model) : []
        if (isNull) report({ node, messageId: 'nullCode', data: { method, effect }, suggest })
        else report({ node, messageId: 'withoutCode', data: { effect }, suggest })
      }
      for (const { node, bytes } of long) {
        if (once(node)) report({ node, messageId: 'long', data: { bytes, ...over }, suggest: truncate(node, model) })
      }
      for (const { call, whole, of, units, most } of cuts) {
        const canCut = (of || whole !== call) && !mayBeMissing(whole, model)
        const suggest = canCut ? truncate(whole, model, of ?? whole) : []
        if (once(call)) report({ node: call, messageId: 'cut', data: { units, most, ...over }, suggest })
      }
      const byName = cuts.length > 0 ? [] : guards
      for (const { test, units, most } of byName) {
        const suggest = reason.isText === 'always' ? truncate(reason.node, model) : []
        if (once(test)) report({ node: test, messageId: 'guard', data: { units, most, ...over }, suggest })
      }
      if (!unbounded || cuts.length > 0 || guards.length > 0) continue
      for (const node of reason.unbounded) {
        // `truncateReason` takes nothing but strings.
        const isText = (node !== reason.node || reason.isText === 'always') && !mayBeMissing(node, model)
        const suggest = isText ? truncate(node, model) : []
        if (once(node)) report({ node, messageId: 'unbounded', data: over, suggest })
      }
    }
  }
})

/** What the implementations do with a reason that is too long, as measured. */
function overLimit({ send }: Reason, model: Model): string {
  const effects = effectsIn(model.refusals.candidates(send), ({ reason }) => reason.over)
  if (effects.length === 0) return 'throws, or the other end refuses it'
  return sayEffects(effects, (outcome) => {
    const { kind } = readOutcome(outcome)
    if (kind === 'cuts the reason') return 'cuts it anywhere'
    if (kind === 'sends it') return 'sends it all, and the other end fails the connection with 1006'
    return sayOutcome(outcome)
  })
}

/** What becomes of a reason after `undefined` or `null`; null where nobody has measured it. */
function withoutCode({ send }: Reason, isNull: boolean, model: Model): string | null {
  const runtimes = model.refusals.candidates(send)
  const effects = effectsIn(runtimes, ({ values, reason }) => (isNull ? values.null : reason.withoutCode))
  if (effects.length === 0) return null
  return sayEffects(effects, (outcome) => {
    const read = readOutcome(outcome)
    if (!isNull && read.kind === 'sends no code') return 'is lost'
    if (read.kind !== 'sends another' || read.reason === 'none') return sayOutcome(outcome)
    return read.reason === 'its own' ? `goes out with ${read.code}` : 'becomes the code'
  })
}

/** @param text what is put into `truncateReason`, where that is less than what it takes the place of */
function truncate(node: Expression, model: Model, text: Expression = node): Suggested[] {
  const name = nameExport(model, node, catalogModule, 'truncateReason', 'truncateCloseReason')
  if (!name) return []
  const { sourceCode } = model
  const inner = sourceCode.getText(text)
  return [
    {
      messageId: 'truncate',
      fix: (fixer) => [...name.edit(fixer), ...replaceByName(model, node, `${name.text}(${inner})`)(fixer)]
    }
  ]
}

function addCode(node: Expression, model: Model): Suggested[] {
  return [{ messageId: 'addCode', fix: replaceByCode(model, node, 1000) }]
}
