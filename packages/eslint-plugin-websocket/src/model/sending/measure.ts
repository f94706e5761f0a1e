import type { TSESTree } from '@typescript-eslint/utils'
import { isInside, unwrap, type Expression, type Node } from '../syntax/syntax.js'

/** 125 bytes of a control frame less 2 for the code: RFC 6455, section 5.5. */
export const reasonLimit = 123

/** The most bytes of UTF-8 that one UTF-16 code unit comes to. A pair of them is 4 bytes together. */
const bytesPerUnit = 3

/** A beginning or an end that is taken of a text by counting its characters. */
export interface Cut {
  readonly call: TSESTree.CallExpression
  /** The text that the cut is part of; the call itself when that is all of it. */
  readonly whole: Expression
  /** What is cut; null where that may be missing, or the cut is only a part. */
  readonly of: Expression | null
  /** UTF-16 code units, which is what JavaScript counts. */
  readonly units: number
  /** The most bytes of UTF-8 that the whole comes to, as far as its parts are known. */
  readonly most: number
  /** Whether the file shows that it is a text; arrays and Buffers have a `slice` as well. */
  readonly isText: boolean
}

/** What is known of the text that an expression comes to. */
export interface Measure {
  /** Whether it is a string: each time, for some of its values, or for nothing that the file shows. */
  readonly isText: 'always' | 'sometimes' | 'unknown'
  /** Bytes of UTF-8. */
  readonly least: number
  readonly most: number
  readonly isAscii: boolean
  /** Values that take more bytes than a reason may have. */
  readonly long: readonly { readonly node: Expression; readonly bytes: number }[]
  readonly cuts: readonly Cut[]
  /** Texts of others, which may have any length. */
  readonly unbounded: readonly Expression[]
  /** The names and properties that the text went through, those of its parts included. */
  readonly names: readonly Expression[]
  /** Those that held all of the text. */
  readonly whole: readonly Expression[]
}

export const unknownMeasure: Measure = {
  isText: 'unknown',
  least: 0,
  most: Infinity,
  isAscii: false,
  long: [],
  cuts: [],
  unbounded: [],
  names: [],
  whole: []
}

/** Some text, of which nothing more is known. */
export const someText: Measure = { ...unknownMeasure, isText: 'always' }

export function exactly(text: string, node: Expression): Measure {
  const bytes = utf8Length(text)
  const long = bytes > reasonLimit ? [{ node, bytes }] : []
  return { ...someText, least: bytes, most: bytes, isAscii: bytes === text.length, long }
}

/** One after the other. */
export function concatenation(parts: readonly Measure[], whole: Expression): Measure {
  const least = parts.reduce((sum, part) => sum + part.least, 0)
  const known = parts.reduce((sum, { most }) => sum + (Number.isFinite(most) ? most : 0), 0)
  return {
    isText: 'always',
    least,
    most: parts.reduce((sum, { most }) => sum + most, 0),
    isAscii: parts.every(({ isAscii }) => isAscii),
    long: least > reasonLimit ? [{ node: whole, bytes: least }] : parts.flatMap(({ long }) => long),
    cuts: parts.flatMap((part) =>
      part.cuts.map((cut) => ({
        ...cut,
        whole,
        of: null,
        most: cut.most + known - (Number.isFinite(part.most) ? part.most : 0)
      }))
    ),
    unbounded: gathered(parts, whole),
    names: parts.flatMap(({ names }) => names),
    whole: []
  }
}

/** One of several, whichever the program chooses. */
export function choice(all: readonly Measure[], whole: Expression): Measure {
  if (all.length === 0) return unknownMeasure
  return {
    isText: all.every(({ isText }) => isText === 'always')
      ? 'always'
      : all.some(({ isText }) => isText !== 'unknown')
        ? 'sometimes'
        : 'unknown',
    least: Math.min(...all.map(({ least }) => least)),
    most: Math.max(...all.map(({ most }) => most)),
    isAscii: all.every(({ isAscii }) => isAscii),
    long: all.flatMap(({ long }) => long),
    cuts: all.flatMap(({ cuts }) => cuts),
    unbounded: gathered(all, whole),
    names: all.flatMap(({ names }) => names),
    whole: all.flatMap((one) => one.whole)
  }
}

/** So many code units of a text. */
export function cutTo(units: number, of: Measure, call: TSESTree.CallExpression): Measure {
  const callee = unwrap(call.callee)
  const object = callee.type === 'MemberExpression' && !isOptional(call) ? callee.object : null
  const most = Math.min(of.most, units * (of.isAscii ? 1 : bytesPerUnit))
  return {
    ...someText,
    isText: of.isText,
    most,
    isAscii: of.isAscii,
    cuts: of.isAscii ? [] : [{ call, whole: call, of: object, units, most, isText: of.isText !== 'unknown' }],
    names: of.names,
    whole: of.whole
  }
}

/** `reason?.slice(0, 123)` */
function isOptional({ parent }: Node): boolean {
  return parent?.type === 'ChainExpression'
}

/** The bytes that a text of so many code units may come to. */
export function mostBytes(units: number): number {
  return units * bytesPerUnit
}

/** What is written in one place is one text, and reported as one. */
function gathered(parts: readonly Measure[], whole: Expression): Expression[] {
  return [...new Set(parts.flatMap(({ unbounded }) => unbounded).map((node) => (isInside(node, whole) ? whole : node)))]
}

/** Half a surrogate pair becomes U+FFFD on the wire, which has 3 bytes. */
function utf8Length(text: string): number {
  let bytes = 0
  for (const character of text) {
    const point = character.codePointAt(0)!
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4
  }
  return bytes
}
