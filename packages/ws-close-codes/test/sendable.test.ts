import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canCloseWith, isSendable, toSendable } from '../src/index.js'

const everyCode = Array.from({ length: 65536 }, (_, code) => code)
const anyNumber = fc.oneof(
  fc.integer(),
  fc.double(),
  fc.constantFrom(NaN, -0, Infinity, 1000.5, 4000.5, 65536, 2 ** 53)
)
const browser = { from: 'browser' } as const

describe('canCloseWith', () => {
  test('for ws is what a Close frame may carry', () => {
    for (const code of everyCode) if (canCloseWith('ws', code) !== isSendable(code)) expect.fail(`${code}`)
  })

  test('for a browser is 1000 and 3000-4999', () => {
    const accepted = everyCode.filter((code) => canCloseWith('browser', code))
    expect(accepted).toEqual([1000, ...Array.from({ length: 2000 }, (_, index) => 3000 + index)])
  })

  test('is false for every number that is no code', () => {
    fc.assert(
      fc.property(anyNumber, (code) => {
        fc.pre(!Number.isInteger(code) || code < 0 || code > 65535)
        expect(canCloseWith('ws', code) || canCloseWith('browser', code)).toBe(false)
      })
    )
  })

  test('refuses another API and what is no number', () => {
    const api = "canCloseWith: api must be 'browser' or 'ws', got"
    expect(() => canCloseWith('deno' as never, 1000)).toThrow(new TypeError(`${api} "deno"`))
    expect(() => canCloseWith('toString' as never, 1000)).toThrow(new TypeError(`${api} "toString"`))
    const code = 'canCloseWith: code must be a number, got'
    expect(() => canCloseWith('ws', '1000' as never)).toThrow(new TypeError(`${code} "1000"`))
    expect(() => canCloseWith('ws', undefined as never)).toThrow(new TypeError(`${code} undefined`))
  })
})

describe('toSendable', () => {
  test('is accepted by the API, leaves alone what is, and settles, for every code', () => {
    for (const code of everyCode) {
      for (const from of ['ws', 'browser'] as const) {
        const sent = toSendable(code, { from })
        const settled = toSendable(sent, { from }) === sent && (sent === code || !canCloseWith(from, code))
        if (!canCloseWith(from, sent) || !settled) expect.fail(`${code} from ${from}: ${sent}`)
      }
    }
  })

  test('takes any number at all', () => {
    fc.assert(
      fc.property(anyNumber, (code) => {
        expect(isSendable(toSendable(code))).toBe(true)
        expect(canCloseWith('browser', toSendable(code, browser))).toBe(true)
      })
    )
  })

  test.each([
    [1000, 1000, 1000],
    [1001, 1001, 1000],
    [1002, 1002, 4500],
    [1003, 1003, 4500],
    [1004, 1011, 4500],
    [1005, 1000, 1000],
    [1006, 1011, 4500],
    [1007, 1007, 4500],
    [1010, 1010, 4500],
    [1011, 1011, 4500],
    [1013, 1013, 4500],
    [1014, 1014, 4500],
    [1015, 1011, 4500],
    [1016, 1011, 4500],
    [2999, 1011, 4500],
    [3000, 3000, 3000],
    [4999, 4999, 4999],
    [5000, 1011, 4500],
    [0, 1011, 4500],
    [NaN, 1011, 4500],
    [-1, 1011, 4500],
    [4000.5, 1011, 4500],
    [Infinity, 1011, 4500]
  ])('%d is %d from ws and %d from a browser', (code, ws, page) => {
    expect([toSendable(code), toSendable(code, {}), toSendable(code, { from: 'ws' })]).toEqual([ws, ws, ws])
    expect(toSendable(code, browser)).toBe(page)
  })

  test('refuses what is no number, and another API', () => {
    for (const code of ['1006', null, undefined, 1006n, {}]) {
      expect(() => toSendable(code as never)).toThrow(TypeError)
      expect(() => toSendable(code as never)).toThrow(/^toSendable: code must be a number, got /)
    }
    const message = "toSendable: from must be 'ws' or 'browser', got"
    expect(() => toSendable(1000, { from: 'deno' as never })).toThrow(new TypeError(`${message} "deno"`))
    expect(() => toSendable(1000, { from: null as never })).toThrow(new TypeError(`${message} null`))
    expect(() => toSendable(1000, null as never)).toThrow(/^toSendable: options must be an object, got null$/)
  })
})
