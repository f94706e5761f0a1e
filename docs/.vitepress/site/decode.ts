import type { AnswerId } from './answers.js'

/** What a text for the decoder comes to. */
export type Decoded =
  | { readonly kind: 'code'; readonly code: number }
  | { readonly kind: 'answer'; readonly answer: AnswerId }
  | { readonly kind: 'outside'; readonly number: string }

/** Messages as browsers and libraries write them, and the answers to them. */
const messages: readonly (readonly [pattern: RegExp, answer: AnswerId])[] = [
  [
    /code must be either 1000|between 3000 and 4999|is neither 1000, nor in the range|invalid(?: close)? code|InvalidAccessError/i,
    'code-must-be-1000-or-3000-4999'
  ],
  [
    /(?:is )?closed before the connection (?:is|was) established|interrupted while the page was loading/i,
    'closed-before-established'
  ],
  [/max(?:imum)? (?:payload|message) size|message (?:is )?too (?:big|large)|max frame size/i, 'message-too-big'],
  [/no status (?:received|rcvd|present)/i, 'close-gives-1005'],
  [
    /abnormal(?:ly)? clos|no close frame|connection (?:to .* )?failed|could(?:n.t| not) establish a connection|socket hang up|ECONNRESET|unexpected server response/i,
    'cause-of-1006'
  ]
]

/** Numbers that stand where programs write a close code. */
const named = /(?:\bcode|\bclose(?:d|_code|code)?|\bstatus|关闭|код|코드)\D{0,12}?(\d{1,6})\b(?![.:]\d)/i
const httpStatus =
  /\b(?:unexpected (?:server response|response code)|status code|HTTP(?:\/[\d.]+)?)\D{0,3}[1-5]\d\d\b/gi
const likely = /(?<![\d.:/-])([1-4]\d{3})(?![\d./-]|:\d)/

/**
 * Finds the close code that a text is about: a number alone, an error message or a line of a log.
 *
 * @returns what was found, in the order of how much it says; empty when nothing in the text is about closing
 */
export function decode(text: string): readonly Decoded[] {
  const trimmed = text.trim()
  if (/^\d+$/.test(trimmed)) return [ofNumber(trimmed)]
  const answer = messages.find(([pattern]) => pattern.test(trimmed))?.[1]
  const answers: Decoded[] = answer ? [{ kind: 'answer', answer }] : []
  // The numbers of that message are the ones that may be sent, and not the one that was.
  if (answer === 'code-must-be-1000-or-3000-4999') return answers
  // The status of a refused handshake is no close code.
  const number = named.exec(trimmed.replace(httpStatus, ''))?.[1] ?? likely.exec(trimmed)?.[1]
  return [...answers, ...(number === undefined ? [] : [ofNumber(number)])]
}

function ofNumber(digits: string): Decoded {
  const code = Number(digits)
  return code <= 65_535 ? { kind: 'code', code } : { kind: 'outside', number: digits }
}
