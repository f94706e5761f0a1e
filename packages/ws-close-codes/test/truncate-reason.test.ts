import fc from 'fast-check'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { truncateReason } from '../src/index.js'

afterEach(() => void vi.unstubAllGlobals())

const bytes = (text: string) => new TextEncoder().encode(text).length
const graphemes = (text: string) =>
  [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)].map(({ segment }) => segment)

const family = '👨‍👩‍👧‍👦'
const pieces = [
  'a',
  'é',
  'e\u0301',
  '中',
  '한',
  'ก็',
  '🇫🇷',
  '🇻',
  '😀',
  family,
  '\r\n',
  '\ud83d',
  '\ude00',
  '\u0301',
  '\u200d',
  'क्षि'
]
/** Texts of every script around the limit, and any code units at all. */
const anyText = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 90 }).map((parts) => parts.join('')),
  fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => 'x'.repeat(110) + parts.join('')),
  fc.string({ unit: 'binary', maxLength: 150 }),
  fc.array(fc.nat(0xffff), { maxLength: 150 }).map((units) => String.fromCharCode(...units))
)

describe.each(['graphemes', 'code points'])('between %s', (mode) => {
  const units = mode === 'graphemes' ? graphemes : (text: string) => [...text]
  const stub = () => {
    if (mode === 'code points') vi.stubGlobal('Intl', { ...Intl, Segmenter: undefined })
  }

  test('is the longest beginning of whole units that fits, and settles', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const parts = units(text)
        stub()
        const cut = truncateReason(text)
        const again = truncateReason(cut)
        vi.unstubAllGlobals()
        expect(text.startsWith(cut)).toBe(true)
        expect(bytes(cut)).toBeLessThanOrEqual(123)
        expect(again).toBe(cut)
        let longest = ''
        for (const part of parts) {
          if (bytes(longest + part) > 123) break
          longest += part
        }
        expect(cut).toBe(longest)
      }),
      { numRuns: 2000 }
    )
  })
})

test.each([
  ['nothing', '', ''],
  ['123 bytes', 'x'.repeat(123), 'x'.repeat(123)],
  ['124 bytes', 'x'.repeat(124), 'x'.repeat(123)],
  ['two bytes at the edge', 'x'.repeat(122) + 'é', 'x'.repeat(122)],
  ['four bytes at the edge', 'x'.repeat(120) + '😀', 'x'.repeat(120)],
  ['four bytes that fit', 'x'.repeat(119) + '😀', 'x'.repeat(119) + '😀'],
  ['a mark behind the last letter that fits', 'x'.repeat(123) + '\u0301', 'x'.repeat(122)],
  ['a family', 'x'.repeat(110) + family, 'x'.repeat(110)],
  ['the second half of a flag', 'x'.repeat(116) + '🇫🇷', 'x'.repeat(116)],
  ['a third regional indicator', 'x'.repeat(115) + '🇫🇷🇻🇳', 'x'.repeat(115) + '🇫🇷'],
  ['CR and LF', 'x'.repeat(122) + '\r\n', 'x'.repeat(122)],
  ['half a pair that fits', 'x'.repeat(120) + '\ud83d', 'x'.repeat(120) + '\ud83d'],
  ['half a pair that does not', 'x'.repeat(121) + '\ud83d', 'x'.repeat(121)],
  ['a grapheme that is too long by itself', 'e' + '\u0301'.repeat(100), ''],
  ['41 characters of three bytes', '中'.repeat(42), '中'.repeat(41)]
])('%s', (_, text, expected) => {
  expect(truncateReason(text)).toBe(expected)
})

test('a missing Intl leaves code points', () => {
  vi.stubGlobal('Intl', undefined)
  expect(truncateReason('x'.repeat(123) + '\u0301')).toBe('x'.repeat(123))
  expect(truncateReason('x'.repeat(120) + '😀')).toBe('x'.repeat(120))
})

test('looks at no more of a long text than fits', () => {
  const { Segmenter } = Intl
  const lengths: number[] = []
  class Watched extends Segmenter {
    override segment(text: string) {
      lengths.push(text.length)
      return super.segment(text)
    }
  }
  vi.stubGlobal('Intl', { ...Intl, Segmenter: Watched })
  for (const piece of ['x', '\u0301', family, '\ud83d']) truncateReason(piece.repeat(10_000_000 / piece.length))
  expect(lengths).toHaveLength(4)
  expect(Math.max(...lengths)).toBeLessThan(130)
})

test('refuses what is no text', () => {
  for (const [value, shown] of [
    [undefined, 'undefined'],
    [1000, '1000'],
    [new Error('no'), 'an object']
  ] as const) {
    const message = `truncateReason: text must be a string, got ${shown}`
    expect(() => truncateReason(value as never)).toThrow(new TypeError(message))
  }
})
