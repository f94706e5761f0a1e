import { checkCode } from './check.js'
import type { Sender } from './sender.js'
import type { SourceId } from './sources.js'

interface Row {
  readonly name: string
  /** First and last code of the range, both included. */
  readonly from: number
  readonly to: number
  /** What holds for a code of the range that IANA's registry does not list. */
  readonly unlisted: {
    readonly kind: string
    readonly sendable: boolean
    readonly sentBy: Sender
  }
  readonly source: SourceId
}

/**
 * The five ranges that together hold every number from 0 to 65535, in order.
 *
 * The first four are those of RFC 6455, section 7.4.2. The last one fits the two bytes that a Close frame has for its
 * code (section 5.5.1), but the RFC gives it to nobody.
 */
export const ranges = [
  {
    name: 'unused',
    from: 0,
    to: 999,
    unlisted: {
      kind: 'unused',
      sendable: false,
      sentBy: 'nobody'
    },
    source: 'rfc6455-7.4.2'
  },
  {
    name: 'protocol',
    from: 1000,
    to: 2999,
    unlisted: {
      kind: 'unassigned',
      sendable: false,
      sentBy: 'nobody'
    },
    source: 'rfc6455-7.4.2'
  },
  {
    name: 'library',
    from: 3000,
    to: 3999,
    unlisted: {
      kind: 'library',
      sendable: true,
      sentBy: 'either'
    },
    source: 'rfc6455-7.4.2'
  },
  {
    name: 'private',
    from: 4000,
    to: 4999,
    unlisted: {
      kind: 'private',
      sendable: true,
      sentBy: 'either'
    },
    source: 'rfc6455-7.4.2'
  },
  {
    name: 'outside',
    from: 5000,
    to: 65535,
    unlisted: {
      kind: 'outside',
      sendable: false,
      sentBy: 'nobody'
    },
    source: 'rfc6455-7.4.2'
  }
] as const satisfies readonly Row[]

/** A row of `ranges`. */
export type CodeRange = (typeof ranges)[number]

/** `'unused'`, `'protocol'`, `'library'`, `'private'` or `'outside'`. */
export type RangeName = CodeRange['name']

type Digit = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9'

/** The range of a literal code, read off its digits; every range for a plain `number` and for what is no code. */
export type RangeNameOf<Code extends number> = number extends Code ? RangeName : ByDigits<`${Code}`>

type ByDigits<Text extends string> = Text extends `${string}${'-' | '.' | 'e'}${string}`
  ? RangeName
  : Text extends `${infer First}${infer _Second}${infer _Third}${infer Rest}`
    ? Rest extends ''
      ? 'unused'
      : Rest extends Digit
        ? ByThousand<First>
        : 'outside'
    : 'unused'

type ByThousand<First extends string> = First extends '1' | '2'
  ? 'protocol'
  : First extends '3'
    ? 'library'
    : First extends '4'
      ? 'private'
      : 'outside'

/**
 * The range that a code belongs to.
 *
 * @param code An integer from 0 to 65535.
 * @returns The row of `ranges`; for a literal code its type is that row.
 * @throws TypeError when `code` is not a number.
 * @throws RangeError when `code` is not an integer from 0 to 65535.
 * @example
 * rangeOf(4001).name // 'private'
 * @see RFC 6455, section 7.4.2
 */
export function rangeOf<const Code extends number>(code: Code): Extract<CodeRange, { name: RangeNameOf<Code> }> {
  return rangeAt(checkCode('rangeOf', code)) as Extract<CodeRange, { name: RangeNameOf<Code> }>
}

/** The range of a number that has been checked: the last one that begins at or below it. */
export function rangeAt(code: number): CodeRange {
  let index = ranges.length - 1
  while (code < ranges[index]!.from) index--
  return ranges[index]!
}
