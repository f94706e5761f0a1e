import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { defineCloseCodes, describe as describeCode, findCloseCode } from '../src/index.js'

const AppCode = defineCloseCodes({
  SessionExpired: 4001,
  RoomFull: { code: 4002, description: 'The room has no free seat.' }
})
/** As plain JavaScript calls it. */
const define = defineCloseCodes as (entries: unknown) => Record<string, number>
const privateCode = fc.integer({ min: 4000, max: 4999 })
const anyName = fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'toString', '4001', ''))

describe('defineCloseCodes', () => {
  test('is a frozen object of numbers', () => {
    expect({ ...AppCode }).toEqual({ SessionExpired: 4001, RoomFull: 4002 })
    expect(JSON.stringify(AppCode)).toBe('{"SessionExpired":4001,"RoomFull":4002}')
    expect(Object.isFrozen(AppCode)).toBe(true)
    expect(Object.keys(define({}))).toEqual([])
  })

  test('keeps every definition of different names and codes, and finds each code again', () => {
    const entries = fc.uniqueArray(fc.tuple(anyName, privateCode, fc.option(fc.string())), {
      selector: ([, code]) => code
    })
    fc.assert(
      fc.property(entries, (rows) => {
        const byName = new Map(rows.map(([name, code, description]) => [name, { code, description }]))
        const given = [...byName].map(([name, { code, description }]) => [
          name,
          description === null ? code : { code, description }
        ])
        const codes = define(Object.fromEntries(given))
        expect(Object.keys(codes).sort()).toEqual([...byName.keys()].sort())
        for (const [name, { code, description }] of byName) {
          expect(Object.getOwnPropertyDescriptor(codes, name)?.value).toBe(code)
          expect(findCloseCode(codes, code)).toEqual({ code, name, description })
        }
      })
    )
  })

  test('refuses every number outside of the range, and names key and value', () => {
    const outside = fc.oneof(fc.integer(), fc.double(), fc.constantFrom(3999, 5000, 4000.5, NaN, -4000, 40010))
    fc.assert(
      fc.property(outside, (code) => {
        fc.pre(!(Number.isInteger(code) && code >= 4000 && code <= 4999))
        const message = `defineCloseCodes: Bad must be an integer from 4000 to 4999, got ${code}`
        expect(() => define({ Good: 4000, Bad: code })).toThrow(new RangeError(message))
        expect(() => define({ Bad: { code, description: 'Bad.' } })).toThrow(new RangeError(message))
      })
    )
    expect(define({ First: 4000, Last: 4999 })).toEqual({ First: 4000, Last: 4999 })
  })

  test('refuses a code that occurs twice, and names both', () => {
    const message = 'defineCloseCodes: Two is 4001, and so is One'
    expect(() => define({ One: 4001, Other: 4000, Two: 4001 })).toThrow(new RangeError(message))
    expect(() => define({ One: { code: 4001, description: 'One.' }, Two: 4001 })).toThrow(new RangeError(message))
  })

  test.each([
    [{ A: '4001' }, 'A must be a number or { code, description }, got "4001"'],
    [{ A: null }, 'A must be a number or { code, description }, got null'],
    [{ A: 4001n }, 'A must be a number or { code, description }, got 4001n'],
    [{ A: {} }, 'A.code must be a number, got undefined'],
    [{ A: { code: '4001', description: '' } }, 'A.code must be a number, got "4001"'],
    [{ A: { code: 4001 } }, 'A.description must be a string, got undefined'],
    [undefined, 'entries must be an object of names and codes, got undefined'],
    [null, 'entries must be an object of names and codes, got null'],
    [[4001], 'entries must be an object of names and codes, got an object'],
    ['4001', 'entries must be an object of names and codes, got "4001"']
  ])('refuses %o', (entries, message) => {
    expect(() => define(entries)).toThrow(new TypeError(`defineCloseCodes: ${message}`))
  })
})

describe('findCloseCode', () => {
  test('knows name and description', () => {
    const description = 'The room has no free seat.'
    expect(findCloseCode(AppCode, 4002)).toEqual({ code: 4002, name: 'RoomFull', description })
    expect(findCloseCode(AppCode, 4001)).toEqual({ code: 4001, name: 'SessionExpired', description: null })
  })

  test('is undefined for every other number', () => {
    for (const code of [4000, 1000, NaN, -1, 4001.5, Infinity]) expect(findCloseCode(AppCode, code)).toBeUndefined()
  })

  test('refuses what is no definition or no number', () => {
    const message = 'findCloseCode: codes must come from defineCloseCodes, got'
    for (const codes of [{ A: 4001 }, [], { ...AppCode }])
      expect(() => findCloseCode(codes as never, 4001)).toThrow(new TypeError(`${message} an object`))
    expect(() => findCloseCode(null as never, 4001)).toThrow(new TypeError(`${message} null`))
    expect(() => findCloseCode(undefined as never, 4001)).toThrow(new TypeError(`${message} undefined`))
    const code = 'findCloseCode: code must be a number, got "4001"'
    expect(() => findCloseCode(AppCode, '4001' as never)).toThrow(new TypeError(code))
  })
})

describe('describe with a definition', () => {
  test('has their names and descriptions, and all that holds for a private code', () => {
    const description = describeCode(4002)
    const full = { ...description, name: 'RoomFull', description: 'The room has no free seat.' }
    expect(describeCode(4002, AppCode)).toEqual(full)
    expect(describeCode(4001, AppCode)).toEqual({ ...description, code: 4001, name: 'SessionExpired' })
  })

  test('leaves every other code as it is', () => {
    for (let code = 0; code <= 65_535; code++) {
      const own = Object.values<number>(AppCode).includes(code)
      if (!own && describeCode(code, AppCode).name !== describeCode(code).name) expect.fail(`${code}`)
    }
    expect(describeCode(1013, AppCode)).toEqual(describeCode(1013))
    expect([1013, 4001].map(describeCode)).toEqual([describeCode(1013), describeCode(4001)])
  })

  test('takes any description, also an empty one', () => {
    const codes = define({ Quiet: { code: 4000, description: '' } })
    expect(describeCode(4000 as number, codes)).toMatchObject({ name: 'Quiet', description: '' })
  })

  test('refuses what is no definition', () => {
    const message = 'describe: codes must come from defineCloseCodes, got'
    expect(() => describeCode(4001, { ...AppCode })).toThrow(new TypeError(`${message} an object`))
    expect(() => describeCode(4001, null as never)).toThrow(new TypeError(`${message} null`))
    expect(() => describeCode(4001, 'AppCode' as never)).toThrow(new TypeError(`${message} "AppCode"`))
    expect(() => describeCode(-1, AppCode)).toThrow(RangeError)
  })
})
