import { expect, test } from 'vitest'
import { closeCodeName, describe, isRegistered, isReserved, isSendable, rangeOf, registry } from '../src/index.js'

const everyCode = Array.from({ length: 65536 }, (_, code) => code)

/** Runs of consecutive codes as text, so that a whole partition can be read in a line: `1000-1003 1007`. */
function runs(codes: number[]): string {
  const starts = codes.filter((code, index) => codes[index - 1] !== code - 1)
  const ends = codes.filter((code, index) => codes[index + 1] !== code + 1)
  return starts.map((start, index) => (start === ends[index] ? `${start}` : `${start}-${ends[index]}`)).join(' ')
}

test('isSendable is true for these codes only', () => {
  expect(runs(everyCode.filter(isSendable))).toBe('1000-1003 1007-1014 3000-4999')
})

test('isRegistered is true for these codes only', () => {
  expect(runs(everyCode.filter(isRegistered))).toBe('1000-1015 3000 3003 3008')
})

test('isReserved is true for these codes only', () => {
  expect(runs(everyCode.filter(isReserved))).toBe('1004-1006 1015')
})

test('describe gives each code one kind', () => {
  const kinds: Record<string, number[]> = {}
  for (const code of everyCode) (kinds[describe(code).kind] ??= []).push(code)
  expect(Object.fromEntries(Object.entries(kinds).map(([kind, codes]) => [kind, runs(codes)]))).toEqual({
    unused: '0-999',
    registered: '1000-1003 1007-1014 3000 3003 3008',
    reserved: '1004-1006 1015',
    unassigned: '1016-2999',
    library: '3001-3002 3004-3007 3009-3999',
    private: '4000-4999',
    outside: '5000-65535'
  })
})

test('describe agrees with the other functions on every code', () => {
  for (const code of everyCode) {
    const { name, sendable, kind, range, sentBy, ...rest } = describe(code)
    const agrees =
      rest.code === code &&
      (name ?? undefined) === closeCodeName(code) &&
      sendable === isSendable(code) &&
      sendable === (sentBy !== 'nobody') &&
      (kind === 'reserved') === isReserved(code) &&
      range === rangeOf(code).name &&
      rest.description === null &&
      (rest.meaning !== null) === (kind === 'registered' || kind === 'reserved') &&
      Object.values(rest.sources).length === 3 &&
      Object.values(rest.sources).every(({ title, url }) => title && url)
    if (!agrees) expect.fail(`describe(${code}) = ${JSON.stringify(describe(code))}`)
  }
})

test('describe has the same properties for every code', () => {
  const shapes = new Set(everyCode.map((code) => Object.keys(describe(code)).sort().join(' ')))
  expect([...shapes]).toEqual([
    'aliases code description disagreements kind meaning name note range reconnect references sendable sentBy sources'
  ])
})

test('a whole answer', () => {
  const erratum = { title: 'Erratum 3227 of RFC 6455', url: 'https://www.rfc-editor.org/errata/eid3227' }
  expect(describe(1011)).toMatchObject({
    code: 1011,
    kind: 'registered',
    name: 'InternalError',
    meaning: 'Internal Error',
    range: 'protocol',
    sendable: true,
    sentBy: 'either',
    references: [{ title: 'RFC 6455' }, erratum],
    sources: { sentBy: erratum }
  })
})

test('an unverified reference is null, and the note says so', () => {
  for (const code of [3000, 3003, 3008] as const) {
    expect(describe(code).references).toBeNull()
    expect(describe(code).note).toContain('could not be verified')
  }
})

test('only these codes are meant for one end', () => {
  const meant = Object.values(registry).filter(({ sentBy }) => sentBy === 'client' || sentBy === 'server')
  expect(meant.map(({ code, sentBy }) => `${code} ${sentBy}`)).toEqual([
    '1010 client',
    '1012 server',
    '1013 server',
    '1014 server'
  ])
})

test('an answer belongs to its caller', () => {
  Object.assign(describe(1000), { meaning: 'changed' })
  expect(describe(1000).meaning).toBe('Normal Closure')
})
