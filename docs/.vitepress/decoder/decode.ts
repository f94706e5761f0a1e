import { isRegistered, type Locale } from 'ws-close-codes'
import type { AnswerId } from '../site/answers.js'
import { aboutMessage, type RuleId } from './messages.js'
import { codeOfName, codesNamedIn } from './names.js'
import { digitsOf, numbersIn, withoutHttpStatus } from './numbers.js'

/** What a text for the decoder comes to. */
export type Decoded =
  | { readonly kind: 'code'; readonly code: number }
  | { readonly kind: 'pair'; readonly pair: readonly [lower: number, higher: number] }
  | { readonly kind: 'answer'; readonly answer: AnswerId }
  | { readonly kind: 'rule'; readonly rule: RuleId }
  | { readonly kind: 'outside'; readonly number: string }

/** What stands between two codes that somebody wants to compare, in a text without two spaces in a row. */
const between =
  / ?(?:[/,;&|→↔–]|<?[-=]{1,2}>) ?| ?[和与或跟、] ?|(?<=\d{4})-(?=\d{4})|(?<=\d)[와과] | (?:vs?\.?|versus|or|and|to|или|и|против|또는|와|과|대|và|hay|hoặc|với|ou|et|contre) /iu

/**
 * Finds the close codes that a text is about: a number or a name alone, two of them, an error message or a line of a log.
 *
 * @param locale The language whose words for the codes are names as well.
 * @returns what was found, in the order of how much it says; empty when nothing in the text is about closing
 */
export function decode(text: string, locale: Locale): readonly Decoded[] {
  const trimmed = text.normalize('NFKC').trim()
  if (trimmed === '') return []
  // A comma may stand between two codes, or within one.
  const single = digitsOf(trimmed)
  if (single !== undefined) return withAnswers([ofNumber(single)])
  const two = trimmed.replace(/\s+/g, ' ').split(between)
  if (two.length === 2) {
    const both = two.flatMap((one) => alone(one, locale))
    if (both.length === 2) return withPair(both)
  }
  const one = alone(trimmed, locale)
  return one.length > 0 ? withAnswers(one) : withPair(inText(trimmed, locale))
}

/** What a text is that is a number or a name, and nothing else. */
function alone(text: string, locale: Locale): readonly Decoded[] {
  const digits = digitsOf(text)
  if (digits !== undefined) return [ofNumber(digits)]
  const code = codeOfName(text, locale)
  return code === undefined ? [] : [{ kind: 'code', code }]
}

function inText(text: string, locale: Locale): readonly Decoded[] {
  const about = aboutMessage(text)
  // The numbers of that message are the ones that may be sent, and not the one that was.
  if (about === 'code-must-be-1000-or-3000-4999') return [{ kind: 'answer', answer: about }]
  if (typeof about === 'object') return [{ kind: 'rule', rule: about.rule }]
  const rest = withoutHttpStatus(text)
  const numbers = numbersIn(rest).map(ofNumber)
  if (typeof about === 'string') return [{ kind: 'answer', answer: about }, ...numbers]
  const named = codesNamedIn(rest, locale).map((code): Decoded => ({ kind: 'code', code }))
  const codes = numbers.length > 0 ? numbers : named
  return about === undefined || codes.length > 0 ? withAnswers(codes) : [{ kind: 'code', code: about }]
}

function ofNumber(digits: string): Decoded {
  const code = Number(digits)
  return Number.isInteger(code) && code >= 0 && code <= 65_535
    ? { kind: 'code', code }
    : { kind: 'outside', number: digits }
}

/** People who get a code of their own that looks like an HTTP status ask why it does not arrive. */
function withAnswers(codes: readonly Decoded[]): readonly Decoded[] {
  const is4401 = codes.some((one) => one.kind === 'code' && one.code === 4401)
  return is4401 ? [{ kind: 'answer', answer: 'my-4401-never-arrives' }, ...codes] : codes
}

/** Two codes that have a page together are found by it first. */
function withPair(all: readonly Decoded[]): readonly Decoded[] {
  const codes = all.flatMap((one) => (one.kind === 'code' ? [one.code] : []))
  const [lower, higher, ...more] = [...new Set(codes)].sort((a, b) => a - b)
  if (lower === undefined || higher === undefined || more.length > 0) return all
  if (![lower, higher].every(isRegistered)) return all
  const pair: Decoded = { kind: 'pair', pair: [lower, higher] }
  return [pair, ...all]
}
