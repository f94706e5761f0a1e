import { checkCode } from './check.js'
import { checkPair, compareChecked, type Comparison } from './compare.js'
import { explainChecked, type Explanation, type ExplanationOfRegistered } from './explain.js'
import { en } from './locales/en.js'
import type { RegisteredCode } from './listed.js'
import type { Locale } from './texts/translation.js'

/**
 * A close code in words: English ones unless a locale is passed.
 *
 * It always brings the English texts along. `explainIn` brings none, for an application in another language.
 *
 * @param code An integer from 0 to 65535.
 * @param locale The language, from `ws-close-codes/locales/`.
 * @returns A new object; later versions may add properties to it.
 * @throws TypeError when `code` is not a number.
 * @throws RangeError when `code` is not an integer from 0 to 65535.
 * @example
 * explain(1013).gloss // 'Try again later'
 * explain(4001).description // 'The code is for private use and means what the two endpoints have agreed on. ...'
 * @see Each answer names the `sources` of its statements.
 */
export function explain(code: RegisteredCode, locale?: Locale): ExplanationOfRegistered
export function explain(code: number, locale?: Locale): Explanation
export function explain(code: number, locale: Locale = en): Explanation {
  return explainChecked(locale, checkCode('explain', code))
}

/**
 * Two registered codes beside each other: in English unless a locale is passed.
 *
 * It always brings the English texts along. `compareIn` brings none, for an application in another language.
 *
 * @param a A registered code: 1000-1015, 3000, 3003 or 3008.
 * @param b Another registered code. The order of the two makes no difference.
 * @param locale The language, from `ws-close-codes/locales/`.
 * @returns A new object; later versions may add properties to it.
 * @throws TypeError when a code is not a number.
 * @throws RangeError when a code is not registered, or when both are the same.
 * @example
 * compare(1006, 1005).note // 'With 1005 a Close frame arrived, with 1006 none did. ...'
 * compare(1000, 1013).differences.map(({ aspect }) => aspect)
 * @see Each answer names its sources in `learnMore`.
 */
export function compare(a: RegisteredCode, b: RegisteredCode, locale: Locale = en): Comparison {
  return compareChecked(locale, ...checkPair('compare', a, b))
}
