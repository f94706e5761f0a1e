import { isSendable, runtimes, type CloseOutcome, type Runtime, type RuntimeFacts } from 'ws-close-codes'
import { breakable, escape, table } from './html.js'
import { fill } from './fill.js'
import type { Language } from './languages.js'
import { implementationName } from './named.js'

const rows = Object.entries(runtimes) as [Runtime, RuntimeFacts][]

/** What every measured implementation does with a code, when it is to send it and when it receives it. */
export function runtimesTable(code: number, language: Language): string {
  const { texts } = language
  const { code: words } = texts
  // 1005 stands for the code that was not given, so its page has what each implementation sends without one.
  const showsWithoutCode = code === 1005
  const rendered = table(
    [
      words.implementation,
      words.end,
      fill(words.call, { code }),
      ...(showsWithoutCode ? [words.withoutCode] : []),
      fill(isSendable(code) ? words.receipt : words.forbiddenReceipt, { code })
    ],
    rows.map(([runtime, facts]) => [
      `${implementationName(runtime, language)} <small>${escape(facts.version)}</small>`,
      facts.role === 'client' ? texts.drawing.client : texts.drawing.server,
      `<code>${escape(facts.method)}(${code})</code> ${mark(outcomeOf(facts, code))}&nbsp;${breakable(sayOutcome(outcomeOf(facts, code), texts))}`,
      ...(showsWithoutCode ? [escape(`${seenWithoutCode(facts)}`)] : []),
      escape(sayReceipt(facts, code, texts))
    ]),
    fill(words.runtimesText, { code })
  )
  return `<div class="runtimes">${rendered}</div>`
}

/** The code that the other end reports after a call without one. */
export function seenWithoutCode({ withoutCode }: RuntimeFacts): number {
  const [, number] = /^sends (?:(\d+)|empty)$/.exec(withoutCode) ?? []
  if (withoutCode !== 'sends empty' && number === undefined)
    throw new RangeError(`The site has no words for the outcome "${withoutCode}" of a call without a code`)
  return Number(number ?? 1005)
}

/** The measured outcome of a call with a code. */
export function outcomeOf({ accepts, otherwise }: RuntimeFacts, code: number): CloseOutcome {
  const isIn = (spans: RuntimeFacts['accepts']) => spans.some(([from, to]) => from <= code && code <= to)
  if (isIn(accepts)) return 'sends as is'
  const found = Object.entries(otherwise).find(([, spans = []]) => isIn(spans))
  if (!found) throw new RangeError(`${code} was not measured`)
  return found[0] as CloseOutcome
}

export function mark(outcome: CloseOutcome): string {
  return outcome === 'sends as is'
    ? '<span class="yes" aria-hidden="true">✓</span>'
    : '<span class="no" aria-hidden="true">✗</span>'
}

export function sayOutcome(outcome: CloseOutcome, { outcomes }: Language['texts']): string {
  const [verb, ...rest] = outcome.split(' ')
  if (verb === 'throws') return fill(outcomes.throws, { error: rest.join(' ') })
  if (outcome === 'sends as is') return outcomes.asIs
  if (outcome === 'sends empty') return outcomes.empty
  if (outcome === 'sends nothing') return outcomes.nothing
  if (outcome === 'sends nothing, leaves the connection open') return outcomes.leftOpen
  const [number] = /\d+/.exec(outcome) ?? []
  if (verb === 'sends' && number !== undefined) return fill(outcomes.other, { code: number })
  throw new RangeError(`The site has no words for the outcome "${outcome}"`)
}

function sayReceipt({ reports }: RuntimeFacts, code: number, { receipts }: Language['texts']): string {
  if (reports.asReceived.includes(code)) return fill(receipts.asIs, { code })
  const instead = Object.entries(reports.instead).find(([, codes = []]) => codes.includes(code))
  if (!instead) return receipts.unmeasured
  return instead[0] === 'nothing' ? receipts.nothing : fill(receipts.other, { code: instead[0] })
}
