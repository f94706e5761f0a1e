import { expect, test } from 'vitest'
import * as api from '../src/index.js'
import { en } from '../src/locales/en.js'

const functions = {
  accepts: (code: number) => api.accepts('ws', code),
  describe: api.describe,
  rangeOf: api.rangeOf,
  isRegistered: api.isRegistered,
  isReserved: api.isReserved,
  isSendable: api.isSendable,
  closeCodeName: api.closeCodeName,
  explain: api.explain,
  explainIn: (code: number) => api.explainIn(en, code)
}

/** What takes more or other than a code: its bad input is in the test of its own. */
const elsewhere = [
  'canCloseWith',
  'compare',
  'compareIn',
  'defineCloseCodes',
  'findCloseCode',
  'reconnectAdvice',
  'reconnectDelay',
  'toSendable',
  'truncateReason'
]

test('every public function is among the functions tested here', () => {
  const all = Object.entries(api).flatMap(([name, value]) => (typeof value === 'function' ? [name] : []))
  expect(all.sort()).toEqual([...Object.keys(functions), ...elsewhere].sort())
})

const revoked = Proxy.revocable({}, {})
revoked.revoke()
const hostile = {
  toString() {
    throw new Error('toString was called')
  },
  get [Symbol.toPrimitive](): never {
    throw new Error('toPrimitive was read')
  }
}

const notNumbers: [unknown, string][] = [
  ['1000', '"1000"'],
  ['', '""'],
  ['a\n"b', '"a\\n\\"b"'],
  ['x'.repeat(1000), `"${'x'.repeat(40)}…"`],
  [undefined, 'undefined'],
  [null, 'null'],
  [true, 'true'],
  [1000n, '1000n'],
  [Symbol('code'), 'Symbol(code)'],
  [Symbol(), 'Symbol()'],
  [[1000], 'an object'],
  [{ valueOf: () => 1000 }, 'an object'],
  [Object(1000), 'an object'],
  [Object.create(null), 'an object'],
  [hostile, 'an object'],
  [revoked.proxy, 'an object'],
  [() => 1000, 'a function']
]
const notCodes: [number, string][] = [
  [NaN, 'NaN'],
  [Infinity, 'Infinity'],
  [-Infinity, '-Infinity'],
  [-1, '-1'],
  [1000.5, '1000.5'],
  [-0.5, '-0.5'],
  [65535.5, '65535.5'],
  [65536, '65536'],
  [Number.MIN_VALUE, '5e-324'],
  [2 ** 53, '9007199254740992'],
  [1e21, '1e+21']
]

for (const [name, call] of Object.entries(functions) as [string, (code: never) => unknown][]) {
  const message = (shown: string) => `${name}: close code must be an integer from 0 to 65535, got ${shown}`

  test(`${name} throws a TypeError for what is not a number`, () => {
    for (const [value, shown] of notNumbers) expect(() => call(value as never)).toThrow(new TypeError(message(shown)))
    expect(() => (call as () => unknown)()).toThrow(new TypeError(message('undefined')))
  })

  test(`${name} throws a RangeError for a number that cannot be a code`, () => {
    for (const [value, shown] of notCodes) expect(() => call(value as never)).toThrow(new RangeError(message(shown)))
  })

  test(`${name} takes the numbers at the edges, and -0 for 0`, () => {
    for (const code of [0, 65535, 1e3]) expect(() => call(code as never)).not.toThrow()
    expect(call(-0 as never)).toEqual(call(0 as never))
  })
}

test('toThrow with an error compares its class too', () => {
  expect(() => expect(() => api.describe(-1)).toThrow(new TypeError('other'))).toThrow()
  expect(() => api.describe(-1)).toThrow(RangeError)
  expect(() => api.describe('1' as never)).toThrow(TypeError)
})
