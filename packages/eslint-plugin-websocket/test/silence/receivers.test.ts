import { describe, expect, it } from 'vitest'
import { kinds } from './kinds.js'
import { lint, type ParserName } from './lint.js'
import { prelude, probes, twins, typedTwins, type Probe } from './probes.js'

/** The probe, done to the value by its name. */
type Use = (name: string) => string

/**
 * The ways from where a value is made to where it is used, under names that prove nothing. Each is one line, so that a
 * report shows its probe.
 */
const carriers = {
  variable: (make: string, use: Use) => `{ const ws = ${make}; ${use('ws')} }`,
  parameter: (make: string, use: Use) => `{ const run = async (ws) => { ${use('ws')} }; run(${make}) }`,
  field: (make: string, use: Use) =>
    `new (class Client { constructor(ws) { this.socket = ws } run() { ${use('this.socket')} } })(${make}).run()`
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
  ['parameter', 'typescript'],
  ['field', 'javascript']
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

// What a file imports is all that is left of a kind once a socket stands in its place.
const imports = new Set(kinds.flatMap(({ from }) => from ?? []))
it.each([...imports])('each speaks of a socket beside %s', (from) => expectEach(from, 'variable', 'javascript'))

/** That each probe of a socket makes its rule speak, and no other. */
function expectEach(from: string, carrier: keyof typeof carriers, parser: ParserName): void {
  const [code, before] = fileWith(from, carrier, ({ twin }) => twins[twin])
  const said = lint(code, parser).map(({ rule, line }) => `${line} ${rule}`)
  expect(said).toEqual(probes.map(({ rule }, index) => `${before + index} ${rule}`))
}
