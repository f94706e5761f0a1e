import { expect, test } from 'vitest'
import { differences } from '../differences.js'
import { drivers } from '../drivers/index.js'
import type { Result } from '../measure.js'
import { readResult } from '../results.js'
import { generate } from '../table.js'
import { integers, sample } from '../trials.js'

const before = readResult('chromium')!
const newer: Result = { ...before, version: '999.0.1', date: '2099-01-01', on: 'Node.js 99', trials: 7 }

test('a newer version that does the same is no difference', () => {
  expect(differences(before, newer, integers)).toEqual([])
})

test('codes that were not measured are not compared', () => {
  const codes = { 'sends as is': [[1000, 1000], [3000, 4990]], 'throws InvalidAccessError': [[0, 990], [5000, 5000]] } as const // prettier-ignore
  expect(differences(before, { ...newer, codes }, [0, 990, 1000, 3000, 4990, 5000])).toEqual([])
})

test('codes that differ are told as ranges, with what was and what is', () => {
  const codes = { 'sends as is': [[1000, 1003], [1007, 1007], [3000, 4999]], 'throws InvalidAccessError': [[0, 999], [1004, 1006], [1008, 2999], [5000, 65535]] } as const // prettier-ignore
  expect(differences(before, { ...newer, codes }, integers)).toEqual([
    `chromium: close(code) with 1001-1003, 1007\n    table, ${before.version}: throws InvalidAccessError\n    now, 999.0.1: sends as is`
  ])
})

test.each([
  ['close()', { withoutCode: 'sends 1000' }],
  ['close(NaN)', { values: { ...before.values, NaN: 'sends 0' } }],
  ['close(null)', { values: Object.fromEntries(Object.entries(before.values).filter(([value]) => value !== 'null')) }],
  ['reason, ascii124', { reasons: { ...before.reasons, ascii124: 'truncates to 123 bytes' } }],
  ['close(999), closed', { states: { ...before.states, closed: 'is silent' } }],
  ['reports for 1013', { reports: { ...before.reports, 1013: 1006 } }],
  ['reports for dropped', { reports: { ...before.reports, dropped: null } }]
] as const)('%s is compared', (statement, change) => {
  const found = differences(before, { ...newer, ...change }, integers)
  expect(found).toEqual([expect.stringMatching(/^chromium: .*\n {4}table, [\d.]+: .+\n {4}now, 999\.0\.1: .+$/)])
  expect(found[0]!.split('\n')[0]).toBe(`chromium: ${statement}`)
})

test('a sample has both sides of every edge of every row, and no gap above nine', () => {
  const edges = drivers.flatMap(({ name }) => Object.values(readResult(name)!.codes).flat(2))
  const codes = sample(edges)
  for (const edge of edges.filter((code) => code > 0 && code < 5000))
    expect(codes).toEqual(expect.arrayContaining([edge - 1, edge, edge + 1]))
  const gaps = codes.slice(1).map((code, index) => code - codes[index]!)
  expect(Math.max(...gaps.slice(0, codes.indexOf(5000)))).toBe(10)
  expect(codes.length).toBeLessThan(integers.length / 9)
})

test('the table and the pages follow from the results', async () => {
  expect(await generate(drivers.map(({ name }) => readResult(name)!), true)).toEqual([]) // prettier-ignore
})
