import { advice } from './advice.js'
import { checkCode } from './check.js'
import { explainRegistered, type ExplanationOfRegistered } from './explain.js'
import type { Facts } from './facts.js'
import type { RegisteredCode } from './listed.js'
import { registered, registry } from './registry.js'
import { sources, type Source } from './sources.js'
import { fill } from './texts/fill.js'
import type { Locale } from './texts/translation.js'

/** Something in which two codes can differ. */
export type Aspect = keyof Facts | 'recognise'

/** One thing in which the two codes differ; `values` are in the order of `sides`. */
export interface Difference {
  readonly aspect: Aspect
  readonly label: string
  readonly values: readonly [string, string]
}

/** Two codes beside each other. The lower one always comes first. */
export interface Comparison {
  readonly title: string
  readonly introduction: string
  readonly sides: readonly [ExplanationOfRegistered, ExplanationOfRegistered]
  /**
   * The facts that differ. Two codes that may both be sent begin with how each is recognised, so that the list is never
   * empty; for other pairs `howToTellApart` says that.
   */
  readonly differences: readonly [Difference, ...Difference[]]
  /** When to send which, in the order of `sides`; null when one of the codes may not be sent. */
  readonly whenToUse: readonly [string, string] | null
  /** How to tell the two apart, in the order of `sides`, when one of them may not be sent; otherwise null. */
  readonly howToTellApart: readonly [string, string] | null
  /** What people mix up about this pair, or null. */
  readonly note: string | null
  /** Everything that the two codes cite, each source once. */
  readonly learnMore: readonly Source[]
  readonly language: string
}

/**
 * Two registered codes beside each other, in the language of a locale. This function brings no language of its own.
 *
 * @param locale The language: `en`, or another one from `ws-close-codes/locales/`.
 * @param a A registered code: 1000-1015, 3000, 3003 or 3008.
 * @param b Another registered code. The order of the two makes no difference.
 * @returns A new object; later versions may add properties to it.
 * @throws TypeError when a code is not a number.
 * @throws RangeError when a code is not registered, or when both are the same.
 * @example
 * import { en } from 'ws-close-codes/locales/en'
 * compareIn(en, 1013, 1001).title // 'WebSocket close codes 1001 (Going Away) and 1013 (Try Again Later)'
 * @see Each answer names its sources in `learnMore`.
 */
export function compareIn(locale: Locale, a: RegisteredCode, b: RegisteredCode): Comparison {
  return compareChecked(locale, ...checkPair('compareIn', a, b))
}

/** Two codes that can be compared, the lower one first. */
export function checkPair(caller: string, a: number, b: number): [RegisteredCode, RegisteredCode] {
  const [first, second] = [a, b].map((code) => {
    const row = registered(checkCode(caller, code))
    if (!row) throw new RangeError(`${caller}: ${code} is not a registered close code`)
    return row.code
  }) as [RegisteredCode, RegisteredCode]
  if (first === second) throw new RangeError(`${caller}: two different close codes are needed, got ${first} twice`)
  return first < second ? [first, second] : [second, first]
}

/** The comparison of a pair that has been checked. */
export function compareChecked(locale: Locale, a: RegisteredCode, b: RegisteredCode): Comparison {
  const sides = [explainRegistered(locale, a), explainRegistered(locale, b)] as const
  const sendable = registry[a].sendable && registry[b].sendable
  const names = { a, b, aName: registry[a].meaning, bName: registry[b].meaning }
  const recognise = [sides[0].recognise, sides[1].recognise] as const
  return {
    title: fill(locale.comparison.title, names),
    introduction: introduce(locale, a, b),
    sides,
    differences: differencesOf(locale, sides, sendable ? recognise : null),
    whenToUse: sendable ? [sides[0].use, sides[1].use] : null,
    howToTellApart: sendable ? null : recognise,
    note: notesOf(locale)[`${a}/${b}`] ?? null,
    learnMore: [...new Set([sources.iana, ...sides.flatMap(citedBy)])],
    language: locale.language
  }
}

/** Never empty: a code that may not be sent differs from every other in a fact, and two that may be are given `recognise`. */
function differencesOf(
  locale: Locale,
  [first, second]: Comparison['sides'],
  recognise: Difference['values'] | null
): Comparison['differences'] {
  const differing = first.aspects.flatMap(({ aspect, label, value }, index): Difference[] => {
    const other = second.aspects[index]!.value
    return value === other ? [] : [{ aspect, label, values: [value, other] }]
  })
  const asked = recognise ? [{ aspect: 'recognise' as const, label: locale.aspects.recognise, values: recognise }] : []
  return [...asked, ...differing] as [Difference, ...Difference[]]
}

function introduce({ comparison, sentenceSeparator }: Locale, a: RegisteredCode, b: RegisteredCode): string {
  const { sending, reconnecting } = comparison
  const sent = [a, b].filter((code) => registry[code as RegisteredCode].sendable)
  const again = [a, b].filter((code) => advice[code as RegisteredCode].attempts !== 0)
  const choice = (count: number) => (['neither', 'one', 'both'] as const)[count]!
  const values = {
    a,
    b,
    sent: sent[0]!,
    unsent: sent[0] === a ? b : a,
    again: again[0]!,
    final: again[0] === a ? b : a
  }
  const sentences = [sending[choice(sent.length)], reconnecting[choice(again.length)]]
  return sentences.map((sentence) => fill(sentence, values)).join(sentenceSeparator)
}

function notesOf(locale: Locale): Readonly<Record<string, string>> {
  return locale.notes
}

/** Every source of a side: of its sentences, its facts, and what others say about it. */
function citedBy({ code, sources: sentences, disagreements }: ExplanationOfRegistered): Source[] {
  const { sendable, sentBy } = registry[code].sources
  return [
    ...Object.values(sentences),
    sources[sendable],
    sources[sentBy],
    ...disagreements.flatMap(({ source }) => source ?? [])
  ]
}
