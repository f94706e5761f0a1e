import { advice, unlistedAdvice } from './advice.js'
import { checkCode } from './check.js'
import type { RegisteredCode } from './listed.js'
import { rangeAt, type CodeRange } from './ranges.js'
import { registered } from './registry.js'
import { sources, type Source } from './sources.js'
import type { Locale } from './texts/translation.js'

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
  /** Where each statement is written, or what it was drawn from. */
  readonly sources: {
    readonly description: Source
    readonly whenYouSeeIt: Source
    readonly howToFix: Source
    readonly inBrowser: Source
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
    sources: cited(sources[source], sources[unlistedAdvice[kind].source]),
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
    sources: cited(sources[row.sources.sentence], sources[advice[code].source]),
    language: locale.language
  }
}

/** An explanation of a registered code, in which nothing is null. */
export interface ExplanationOfRegistered extends Explanation {
  readonly meaning: string
  readonly use: string
  readonly recognise: string
}

function words({ gloss, description, whenYouSeeIt, howToFix, inBrowser, reconnect }: Words): Words {
  const { client, server } = howToFix
  return { gloss, description, whenYouSeeIt, howToFix: { client, server }, inBrowser, reconnect }
}

function cited(meaning: Source, reconnect: Source): Explanation['sources'] {
  const inBrowser = sources['whatwg-close']
  return { description: meaning, whenYouSeeIt: meaning, howToFix: meaning, inBrowser, reconnect }
}
