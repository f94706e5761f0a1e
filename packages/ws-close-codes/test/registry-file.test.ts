import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { parseCsv } from '../scripts/csv.js'
import { differences } from '../scripts/differences.js'
import { readRegistryFile } from '../scripts/registry-file.js'
import { installed, node, root } from './helpers/package-copy.js'

const path = fileURLToPath(new URL('fixtures/close-code-number.csv', import.meta.url))
const fixture = readFileSync(path, 'utf8')

/** The fixture with one text replaced, which must be there. */
function changed(from: string, to: string): string {
  expect(fixture).toContain(from)
  return fixture.replace(from, to)
}

const plants: [string, string, string[]][] = [
  ['1012,Service Restart', '1012,Restart', ['1012: meaning is "Restart", registry.ts has "Service Restart"']],
  ['1010,Mandatory Ext.,,[RFC6455]\n', '', ['1010: "Mandatory Ext." is in registry.ts only']],
  ['3009-3999,', '3014,Bad Gateway,,\n3009-3999,', ['3014: "Bad Gateway" is in the file only']],
  ['1015,TLS', '1014,Bad Gateway,,[https://x.test/msg10748]\n1015,TLS', ['1014: more than once in the file']],
  ['1016-2999,Unassigned', '1016-2999,Taken', ['1016-2999: "Taken" is no meaning this script knows for a range']],
  ['[RFC Errata 3227]', '', ['1011: reference is "[RFC6455]", registry.ts has "RFC 6455, Erratum 3227 of RFC 6455"']],
  [
    '3000,Unauthorized,,',
    '3000,Unauthorized,,[A_Person]',
    ['3000: reference is "[A_Person]", registry.ts has "none verified"']
  ],
  ['3003,Forbidden,,\n3004-3007', '3003-3007', ['3003: "Forbidden" is in registry.ts only']]
]

describe('comparison with the registry', () => {
  test('the fixture agrees', () => {
    expect(readRegistryFile(fixture)).toHaveLength(24)
    expect(differences(readRegistryFile(fixture))).toEqual([])
  })

  test.each(plants)('reports %j changed into %j', (from, to, expected) => {
    expect(differences(readRegistryFile(changed(from, to)))).toEqual(expected)
  })

  test.each([
    ['an empty file', '', 'no column "Status Code" in the header: (empty file)'],
    ['another header', 'Value,Meaning,Reference\n1000,a,b\n', 'no column "Status Code" in the header: Value'],
    ['a header alone', 'Status Code,Meaning,Contact,Reference\n', 'no rows below the header'],
    ['a code that is no number', changed('1002,', 'two,'), 'not a row of the registry: two'],
    ['a short row', changed('1002,Protocol error,,[RFC6455]', '1002'), 'not a row of the registry: 1002']
  ])('refuses %s', (_, text, message) => {
    expect(() => readRegistryFile(text)).toThrow(message)
  })
})

test('parseCsv reads quoted fields, both line ends and a byte order mark', () => {
  expect(parseCsv('\uFEFFa,"b, ""c""",\r\n"d\ne",,f')).toEqual([
    ['a', 'b, "c"', ''],
    ['d\ne', '', 'f']
  ])
  expect(parseCsv('a,b\n\nc,d\n')).toEqual([
    ['a', 'b'],
    ['c', 'd']
  ])
  expect(parseCsv('a,')).toEqual([['a', '']])
  expect(() => parseCsv('a,"b')).toThrow('not a CSV field')
  expect(() => parseCsv('"a"b')).toThrow('not a CSV field')
})

describe('compare-registry on the command line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'compare-registry-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const run = (...args: string[]) =>
    node(installed('tsx', 'dist/cli.mjs'), join(root, 'scripts/compare-registry.ts'), ...args)
  const write = (text: string) => {
    const file = join(folder, 'registry.csv')
    writeFileSync(file, text)
    return file
  }

  test('exits with 0 when nothing differs', () => {
    expect(run(path)).toEqual({ status: 0, output: '24 rows compared, 0 differences\n' })
  })

  test('exits with 1 and lists what differs in 80 columns', () => {
    const { status, output } = run(write(changed('[RFC Errata 3227]', '')))
    expect(status).toBe(1)
    expect(output).toContain('1011: reference is')
    expect(output).toContain('24 rows compared, 1 difference\n')
    for (const line of output.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
  })

  test('exits with 2 when there is nothing to compare', () => {
    const outcomes = [run(), run(join(folder, 'none.csv')), run(write('a,b\n1,2\n')), run(write(''))]
    expect(outcomes.map(({ status }) => status)).toEqual([2, 2, 2, 2])
    for (const { output } of outcomes) expect(output).toMatch(/^compare-registry: /)
  })
})
