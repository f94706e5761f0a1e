import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import * as api from 'ws-close-codes'
import * as codes from 'ws-close-codes/codes'
import {
  advice,
  closeCodeName,
  explain,
  rangeOf,
  ranges,
  registry,
  semantics,
  sources,
  unlistedAdvice,
  type RegisteredCode
} from '../src/index.js'

const everyCode = Array.from({ length: 65536 }, (_, code) => code)

describe('constants', () => {
  test('are the same in the namespace and at the subpath', () => {
    expect({ ...api.CloseCode }).toEqual({ ...codes })
  })

  test('are numbers, each once, in order', () => {
    const values = Object.values(codes)
    expect(values).toHaveLength(18)
    expect([...new Set(values)].sort((a, b) => a - b)).toEqual([
      1000, 1001, 1002, 1003, 1005, 1006, 1007, 1008, 1009, 1010, 1011, 1012, 1013, 1014, 1015, 3000, 3003, 3008
    ])
  })

  test('are found by closeCodeName, and nothing else is', () => {
    const named = everyCode.filter((code) => closeCodeName(code) !== undefined)
    expect(named).toEqual(Object.values(codes).sort((a, b) => a - b))
    for (const [name, code] of Object.entries(codes)) expect(closeCodeName(code)).toBe(name)
  })
})

describe('the comment of each constant', () => {
  const source = readFileSync(new URL('../src/codes.ts', import.meta.url), 'utf8')
  const comments = [...source.matchAll(/\/\*\*\n([^]*?) \*\/\nexport const (\w+) = (\d+)/g)]
  const senders = { either: 'client or server', client: 'client', server: 'server', nobody: 'nobody' }

  test('is there', () => expect(comments.map(([, , name]) => name).sort()).toEqual(Object.keys(codes).sort()))

  test.each(comments.map(([, comment, name, code]) => [name!, comment!, Number(code) as RegisteredCode] as const))(
    '%s says what the tables say',
    (_, comment, code) => {
      expect(comment).toMatch(new RegExp(`^ \\* ${code}, `))
      expect(comment).toMatch(new RegExp(`- Sent by: ${senders[registry[code].sentBy]}[.,]`))
      const receipt = /- On receipt: ([^]*?)\n \* - /.exec(comment)![1]!
      const again = advice[code].attempts !== 0
      expect(/(?<!do not )reconnect|attempts|wait longer/.test(receipt), receipt).toBe(again)
    }
  )
})

describe('ranges', () => {
  test('follow each other without a gap from 0 to 65535', () => {
    expect(ranges[0].from).toBe(0)
    expect(ranges.at(-1)?.to).toBe(65535)
    for (const [index, range] of ranges.slice(1).entries()) expect(range.from).toBe(ranges[index]!.to + 1)
  })

  test('hold every code exactly once, and rangeOf finds it', () => {
    for (const code of everyCode) {
      const holding = ranges.filter(({ from, to }) => from <= code && code <= to)
      if (holding.length !== 1 || rangeOf(code) !== holding[0]) expect.fail(`rangeOf(${code})`)
    }
  })

  test('have the limits of RFC 6455, section 7.4.2', () => {
    expect(ranges.map(({ name, from }) => [name, from])).toEqual([
      ['unused', 0],
      ['protocol', 1000],
      ['library', 3000],
      ['private', 4000],
      ['outside', 5000]
    ])
  })
})

describe('registry', () => {
  const rows = Object.entries(registry)

  test('has a row for each constant, and one for 1004', () => {
    expect(rows.filter(([, { name }]) => name === null).map(([key]) => key)).toEqual(['1004'])
    expect(Object.fromEntries(rows.flatMap(([, { name, code }]) => (name ? [[name, code]] : [])))).toEqual({ ...codes })
  })

  test.each(rows)('%s says the same thing everywhere', (key, row) => {
    expect(String(row.code)).toBe(key)
    expect(row.sendable).toBe(row.sentBy !== 'nobody')
    expect('note' in row || row.references !== null, 'a missing reference needs a note').toBe(true)
  })

  test('uses every source, and each source has a title and an address', () => {
    const cited = [...rows.flatMap(([, row]) => [...(row.references ?? []), ...Object.values(row.sources)])]
    const further = [
      ...[...Object.values(advice), ...Object.values(unlistedAdvice)].map(({ source }) => source),
      ...Object.values(semantics).flatMap(({ disagreements }) => disagreements.flatMap(({ source }) => source ?? []))
    ]
    const all = new Set<string>([...cited, ...ranges.map(({ source }) => source), ...further])
    const explained = rows.flatMap(([, { code }]) => Object.values(explain(code).sources))
    const used = Object.entries(sources).filter(([id, source]) => all.has(id) || explained.includes(source))
    expect(used).toEqual(Object.entries(sources))
    expect(Object.keys(sources)).toEqual(expect.arrayContaining([...all]))
    for (const { title, url } of Object.values(sources)) expect(`${title} ${url}`).toMatch(/^\S.* https:\/\/\S+$/)
  })
})
