import { advice, unlistedAdvice } from './advice.js'
import { aspectsInWords, type AspectInWords } from './aspects.js'
import { checkCode } from './check.js'
import { explainDisagreements, type DisagreementInWords } from './explain-disagreements.js'
import type { RegisteredCode } from './listed.js'
import { rangeAt, type CodeRange } from './ranges.js'
import { registered } from './registry.js'
import { sources, type Source, type SourceId } from './sources.js'
import type { Locale } from './texts/translation.js'

/** Where the statements are written that say more than the source of the code's meaning does. */
const elsewhere: Readonly<
  Partial<Record<RegisteredCode, { readonly whenYouSeeIt: SourceId; readonly inBrowser?: SourceId }>>
> = {
  1002: { whenYouSeeIt: 'rfc6455-5.2', inBrowser: 'whatwg-feedback' },
  1005: { whenYouSeeIt: 'whatwg-close', inBrowser: 'whatwg-feedback' },
  1006: { whenYouSeeIt: 'whatwg-feedback', inBrowser: 'whatwg-feedback' },
  1007: { whenYouSeeIt: 'rfc6455-8.1' },
  1009: { whenYouSeeIt: 'rfc6455-10.4' },
  1011: { whenYouSeeIt: 'erratum-3227' },
  1015: { whenYouSeeIt: 'whatwg-feedback', inBrowser: 'whatwg-feedback' }
}

/** What is said in words about any code. */
interface Words {
  /** The code in two to four words. */
  readonly gloss: string
  readonly description: string
  readonly whenYouSeeIt: string
  readonly howToFix: { readonly client: string; readonly server: string }
  /** What script in a page can do with the code, and what it sees of it. */
  readonly inBrowser: string
  readonly reconnect: string
}

/** A code in the words of one language. */
export interface Explanation extends Words {
  readonly code: number
  readonly kind: 'registered' | 'reserved' | CodeRange['unlisted']['kind']
  /** What `kind` is called. */
  readonly kindLabel: string
  /** IANA's wording, in English in every language, or null for a code that is not registered. */
  readonly meaning: string | null
  /** When to send the code, or why not to; null for a code that is not registered. */
  readonly use: string | null
  /** How to tell the code from others when it arrives; null for a code that is not registered. */
  readonly recognise: string | null
  /** Where sources disagree, and what is followed here; empty for a code that is not registered. */
  readonly disagreements: readonly DisagreementInWords[]
  /** Where each statement is written. */
  readonly sources: {
    readonly description: Source
    readonly whenYouSeeIt: Source
    /** What the advice is drawn from: the meaning of the code. The advice itself is in no standard. */
    readonly howToFix: Source
    readonly inBrowser: Source
    /** What the advice is drawn from; `describe(code).reconnect.basis` says how far it goes. */
    readonly reconnect: Source
  }
  readonly language: string
}

/**
 * A close code in words, in the language of a locale. This function brings no language of its own.
 *
 * @param locale The language: `en`, or another one from `ws-close-codes/locales/`.
 * @param code An integer from 0 to 65535.
 * @returns A new object; later versions may add properties to it.
 * @throws TypeError when `code` is not a number.
 * @throws RangeError when `code` is not an integer from 0 to 65535.
 * @example
 * import { en } from 'ws-close-codes/locales/en'
 * explainIn(en, 1013).gloss // 'Try again later'
 * @see Each answer names the `sources` of its statements.
 */
export function explainIn(locale: Locale, code: RegisteredCode): ExplanationOfRegistered
export function explainIn(locale: Locale, code: number): Explanation
export function explainIn(locale: Locale, code: number): Explanation {
  return explainChecked(locale, checkCode('explainIn', code))
}

/** An explanation of a number that has been checked. */
export function explainChecked(locale: Locale, code: number): Explanation {
  const row = registered(code)
  if (row) return explainRegistered(locale, row.code)
  const { unlisted, source } = rangeAt(code)
  const { kind } = unlisted
  return {
    code,
    kind,
    kindLabel: locale.kinds[kind],
    meaning: null,
    ...words(locale.ranges[kind]),
    use: null,
    recognise: null,
    disagreements: [],
    sources: cited(source, unlistedAdvice[kind].source),
    language: locale.language
  }
}

/** An explanation of a registered code. */
export function explainRegistered(locale: Locale, code: RegisteredCode): ExplanationOfRegistered {
  const row = registered(code)!
  const kind = row.sendable ? 'registered' : 'reserved'
  const texts = locale.codes[code]
  return {
    code,
    kind,
    kindLabel: locale.kinds[kind],
    meaning: row.meaning,
    ...words(texts),
    use: texts.use,
    recognise: texts.recognise,
    aspects: aspectsInWords(locale, code),
    disagreements: explainDisagreements(locale, code),
    sources: cited(row.sources.meaning, advice[code].source, elsewhere[code]),
    language: locale.language
  }
}

/** An explanation of a registered code: nothing is null, and its aspects are there. */
export interface ExplanationOfRegistered extends Explanation {
  readonly code: RegisteredCode
  readonly meaning: string
  readonly use: string
  readonly recognise: string
  /** What registered codes can differ in: who sends it, how it is seen, how long to wait, ... Always all, in one order. */
  readonly aspects: readonly AspectInWords[]
}

function words({ gloss, description, whenYouSeeIt, howToFix, inBrowser, reconnect }: Words): Words {
  const { client, server } = howToFix
  return { gloss, description, whenYouSeeIt, howToFix: { client, server }, inBrowser, reconnect }
}

function cited(
  meaning: SourceId,
  reconnect: SourceId,
  { whenYouSeeIt = meaning, inBrowser = 'whatwg-close' }: { whenYouSeeIt?: SourceId; inBrowser?: SourceId } = {}
): Explanation['sources'] {
  return {
    description: sources[meaning],
    whenYouSeeIt: sources[whenYouSeeIt],
    howToFix: sources[meaning],
    inBrowser: sources[inBrowser],
    reconnect: sources[reconnect]
  }
}
