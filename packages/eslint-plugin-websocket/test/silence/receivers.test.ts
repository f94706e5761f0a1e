import { describe, expect, it } from 'vitest'
import plugin from '../../src/index.js'
import { kinds } from './kinds.js'
import { lint, type ParserName } from './lint.js'
import { prelude, probes, twins, typedTwins, type Probe } from './probes.js'

/** The probe, done to the value by its name. */
type Use = (name: string) => string

/** The ways from where a value is made to where it is used. Each is one line, so that a report shows its probe. */
const carriers = {
  variable: (make: string, use: Use) => `{ const it = ${make}; ${use('it')} }`,
  parameter: (make: string, use: Use) => `{ const run = async (it) => { ${use('it')} }; run(${make}) }`,
  field: (make: string, use: Use) =>
    `new (class { constructor(it) { this.it = it } run() { ${use('this.it')} } })(${make}).run()`
}

/** A file with every probe, one a line, and the lines that it begins with. */
function fileWith(
  from: string,
  carrier: keyof typeof carriers,
  makeOf: (probe: Probe) => string
): [code: string, before: number] {
  const head = `${from}${prelude}const BUSY = 1013\n`
  const lines = probes.map((probe) => {
    const make = makeOf(probe)
    return carriers[carrier](make, (name) => probe.code.replaceAll('$', name).replaceAll('MAKE', make))
  })
  return [head + lines.join('\n'), head.split('\n').length]
}

describe.each([
  ['variable', 'javascript'],
  ['variable', 'typescript'],
  ['parameter', 'javascript'],
  ['field', 'typescript']
] as const)('by a %s, read by the %s parser', (carrier, parser) => {
  it.each(kinds)('no rule takes it for a socket: $name', ({ from = '', make }) => {
    const [code] = fileWith(from, carrier, () => make)
    expect(lint(code, parser)).toEqual([])
  })

  it('each speaks of a socket', () => expectEach('', carrier, parser))
})

describe('of a type alone', () => {
  const typed = kinds.flatMap(({ name, type }) => (type === undefined ? [] : [{ name, type }]))

  it.each(typed)('no rule takes it for a socket: $name', ({ type }) => {
    const [code] = fileWith('', 'variable', () => `(given as ${type})`)
    expect(lint(code, 'typescript')).toEqual([])
  })

  it('each speaks of a socket', () => {
    const known = probes.filter(({ twin, code }) => typedTwins[twin] !== null && !code.includes('MAKE'))
    const [code] = fileWith('', 'variable', ({ twin }) => `(given as ${typedTwins[twin]})`)
    expect(lint(code, 'typescript').map(({ rule }) => rule)).toEqual(known.map(({ rule }) => rule))
  })
})

it.each(kinds)('each speaks where a socket stands in its place: $name', ({ from = '' }) =>
  expectEach(from, 'variable', 'javascript')
)

/** That each probe of a socket makes its rule speak, and no other. */
function expectEach(from: string, carrier: keyof typeof carriers, parser: ParserName): void {
  const [code, before] = fileWith(from, carrier, ({ twin }) => twins[twin])
  const said = lint(code, parser).map(({ rule, line }) => `${line} ${rule}`)
  expect(said).toEqual(probes.map(({ rule }, index) => `${before + index} ${rule}`))
}

it('asks every rule that speaks about sockets', () => {
  const aboutTables = ['no-mismatched-close-code-name']
  expect([...new Set(probes.map(({ rule }) => rule)), ...aboutTables].sort()).toEqual(Object.keys(plugin.rules).sort())
})
