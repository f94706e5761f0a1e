import { describe, expect, test } from 'vitest'
import { tableIn, withCosts, type Cost } from '../scripts/costs-table.js'
import { measureLookups } from '../scripts/lookups.js'
import * as api from '../src/index.js'

describe('lookups', () => {
  test('are all measured', () => {
    const { lookups, rounds } = measureLookups(api, (rounds) => rounds < 3)
    expect(rounds).toBe(3)
    expect(lookups.map(({ name }) => name.replace(/\W.*/, ''))).toEqual([
      'names',
      'switch',
      'closeCodeName',
      'isSendable',
      'accepts',
      'reconnectAdvice',
      'describe'
    ])
    for (const { name, nanoseconds } of lookups) {
      expect(nanoseconds, name).toBeGreaterThan(0)
      expect(nanoseconds, name).toBeLessThan(Infinity)
    }
  })

  test('that find nothing, or not the same again, are no measurement', () => {
    const once = () => false
    const nameless = { ...api, closeCodeName: () => undefined as never }
    expect(() => measureLookups(nameless, once)).toThrow(/^the names differ: /)
    let calls = 0
    const wavering = { ...api, isSendable: () => ++calls % 5000 === 0 }
    expect(() => measureLookups(wavering, once)).toThrow(/^isSendable\(code\) has come to 0, and now to 1$/)
  })
})

describe('the table of costs', () => {
  const costs = (minified: number, gzip: number): Cost[] => [
    { use: '`free`', sizes: [{ minified: 0, gzip: 0 }] },
    { use: '`dear`', sizes: [{ minified, gzip }] }
  ]
  const empty = 'before\n<!-- begin costs -->\n<!-- end costs -->\nafter\n'
  const readme = withCosts(empty, ['Bundler 1'], costs(2000, 1000))

  test('has a row for each use', () => {
    const lines = [
      '| bytes over the bare number | Bundler 1 | gzip |',
      '| :-- | --: | --: |',
      '| `free` | 0 | 0 |',
      '| `dear` | 2000 | 1000 |'
    ]
    expect(readme).toBe(`before\n<!-- begin costs -->\n\n${lines.join('\n')}\n\n<!-- end costs -->\nafter\n`)
    expect(tableIn(readme).trim()).toBe(lines.join('\n'))
  })

  test.each([
    ['the same', 2000, 1000, '2000 | 1000'],
    ['another zlib', 2000, 1040, '2000 | 1000'],
    ['a number that nobody measured', 2000, 1060, '2000 | 1060'],
    ['another bundle', 2001, 1001, '2001 | 1001']
  ])('writes what differs: %s', (_, minified, gzip, expected) => {
    expect(withCosts(readme, ['Bundler 1'], costs(minified, gzip))).toContain(`| \`dear\` | ${expected} |\n`)
  })

  test('has another head with another bundler, and no row for what is no longer measured', () => {
    const text = withCosts(readme, ['Bundler 2'], costs(2000, 1000).slice(1))
    expect(text).toContain('| Bundler 2 | gzip |')
    expect(text).not.toContain('`free`')
  })

  test('needs its place', () => {
    expect(() => withCosts('no marks', ['Bundler 1'], costs(1, 1))).toThrow('README.md has no place for the costs')
  })
})
