import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as codes from 'ws-close-codes/codes'
import {
  describe as describeCode,
  rangeOf,
  reconnectAdvice,
  reconnectDelay,
  registry,
  type Reconnect
} from '../src/index.js'

const everyCode = Array.from({ length: 65536 }, (_, code) => code)
const registered = Object.values(registry).map((row): number => row.code)
const client = { side: 'client' } as const
const limit = 2 ** 31 - 1

const anyCode = fc.oneof(fc.constantFrom(...registered), fc.nat(65535))
const retried = fc.constantFrom(1001, 1006, 1011, 1012, 1013, 1014, 3000, 3008)
const growing = fc.constantFrom(1001, 1006, 1012, 1013, 1014, 3008)
const endless = fc.constantFrom(1012, 1013)
const anyAttempt = fc.oneof(fc.nat(40), fc.maxSafeNat(), fc.constantFrom(0, 1000, 1024, Number.MAX_SAFE_INTEGER))
const unit = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })
const length = fc.double({ min: 1, max: limit - 1, noNaN: true })
/** Below one by more than the rounding of a sum takes away. */
const almostOne = 1 - 2 ** -40

/** Reproducible numbers for samples (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** The shortest and the longest wait. */
const ends = (code: number, attempt: number, options = {}) =>
  [0, almostOne].map((drawn) => reconnectDelay(code, attempt, { ...options, random: () => drawn }))

describe('reconnectAdvice', () => {
  test('has these kinds, waits, caps and attempts', () => {
    const lines = everyCode.map((code) => {
      const { kind, wait, attempts } = reconnectAdvice(code, client)
      return `${kind} ${wait ? `${wait.first.min}-${wait.first.max} ${wait.cap}` : null} ${attempts}`
    })
    const groups: Record<string, number[]> = {}
    for (const code of registered) (groups[lines[code]!] ??= []).push(code)
    expect(groups).toEqual({
      'never null 0': [1000, 1005],
      'after-change null 0': [1002, 1003, 1004, 1007, 1008, 1009, 1010, 1015, 3003],
      'after-renewal 0-1000 1000 1': [3000],
      'limited 1000-5000 60000 5': [1011],
      'spread 1000-5000 30000 null': [1012],
      'backoff 1000-2000 60000 null': [1013],
      'limited 0-5000 60000 10': [1001, 1006],
      'limited 1000-5000 60000 10': [1014, 3008]
    })
    const unlisted = new Set(lines.filter((_, code) => !registered.includes(code)))
    expect([...unlisted].sort()).toEqual(['after-change null 0', 'by-agreement null null'])
  })

  test('is what describe says, for a client', () => {
    for (const code of everyCode)
      if (reconnectAdvice(code, client) !== describeCode(code).reconnect)
        expect(reconnectAdvice(code, client)).toEqual(describeCode(code).reconnect)
  })

  test('a server never reconnects', () => {
    for (const code of everyCode) {
      const { kind, wait, attempts } = reconnectAdvice(code, { side: 'server' })
      if (kind !== 'never' || wait !== null || attempts !== 0) expect.fail(`${code}`)
    }
  })

  test.each([
    [{}, 'undefined'],
    [{ side: 'proxy' }, '"proxy"'],
    [{ side: null }, 'null'],
    [undefined, 'undefined'],
    [null, 'undefined'],
    ['client', 'undefined']
  ])('refuses %j for its options', (options, shown) => {
    const message = `reconnectAdvice: side must be 'client' or 'server', got ${shown}`
    expect(() => reconnectAdvice(1001, options as never)).toThrow(new TypeError(message))
  })

  test('refuses what is no code', () => {
    expect(() => reconnectAdvice(-1, client)).toThrow(RangeError)
    expect(() => reconnectAdvice('1001' as never, client)).toThrow(TypeError)
  })
})

describe('reconnectDelay', () => {
  test('is null for these codes, whatever the attempt', () => {
    const final = [1000, 1002, 1003, 1004, 1005, 1007, 1008, 1009, 1010, 1015, 3003]
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...final), fc.nat(65535)), anyAttempt, (code, attempt) => {
        fc.pre(final.includes(code) || !registered.includes(code))
        expect(reconnectDelay(code, attempt)).toBeNull()
      })
    )
    for (const code of everyCode.filter((code) => rangeOf(code).name === 'private'))
      if (reconnectDelay(code, 0) !== null) expect.fail(`${code}`)
  })

  test('is finite, whole and within [0, cap] for every input', () => {
    fc.assert(
      fc.property(
        anyCode,
        anyAttempt,
        fc.record({ random: unit.map((drawn) => () => drawn), base: length, cap: length }, { requiredKeys: [] }),
        (code, attempt, options) => {
          const wait = reconnectDelay(code, attempt, options)
          if (wait === null) return
          expect(Number.isSafeInteger(wait)).toBe(true)
          expect(wait).toBeGreaterThanOrEqual(0)
          expect(wait).toBeLessThanOrEqual(options.cap ?? 60_000)
          expect(wait).toBeLessThan(limit)
        }
      ),
      { numRuns: 2000 }
    )
  })

  test('has the windows of its table', () => {
    const windows = (code: number, attempts: number[]) => attempts.map((attempt) => ends(code, attempt))
    for (const code of [1001, 1006]) {
      expect(windows(code, [0, 1, 2, 3, 4, 9, 10, Number.MAX_SAFE_INTEGER])).toEqual([
        [0, 4999],
        [1000, 9999],
        [2000, 19_999],
        [4000, 39_999],
        [6000, 59_999],
        [6000, 59_999],
        [null, null],
        [null, null]
      ])
    }
    for (const code of [1014, 3008]) {
      expect(windows(code, [0, 1, 4, 9, 10])).toEqual([
        [1000, 4999],
        [2000, 9999],
        [12_000, 59_999],
        [12_000, 59_999],
        [null, null]
      ])
    }
    expect(windows(1012, [0, 1, 2, 3, 1000])).toEqual([
      [1000, 4999],
      [2000, 9999],
      [4000, 19_999],
      [6000, 29_999],
      [6000, 29_999]
    ])
    expect(windows(1013, [0, 1, 2, 3, 4, 5, 1000])).toEqual([
      [1000, 1999],
      [2000, 3999],
      [4000, 7999],
      [8000, 15_999],
      [16_000, 31_999],
      [30_000, 59_999],
      [30_000, 59_999]
    ])
    expect(windows(1011, [0, 4, 5, 1000])).toEqual([
      [1000, 4999],
      [12_000, 59_999],
      [null, null],
      [null, null]
    ])
    expect(windows(3000, [0, 1, 1000])).toEqual([
      [0, 999],
      [null, null],
      [null, null]
    ])
  })

  test('agrees with the advice', () => {
    for (const code of Object.values(codes)) {
      const { wait, attempts } = reconnectAdvice(code, client) as Reconnect
      expect(ends(code, 0)).toEqual(wait ? [wait.first.min, wait.first.max - 1] : [null, null])
      if (attempts !== null) expect(reconnectDelay(code, attempts)).toBeNull()
      else expect(ends(code, 1e6)[1]).toBe(wait!.cap - 1)
    }
  })

  test('neither end of the window ever falls from one attempt to the next, and both grow until the cap', () => {
    fc.assert(
      fc.property(endless, fc.nat(2000), fc.record({ base: length, cap: length }), (code, attempt, options) => {
        const [from, to] = ends(code, attempt, options) as [number, number]
        const [nextFrom, nextTo] = ends(code, attempt + 1, options) as [number, number]
        expect(nextFrom).toBeGreaterThanOrEqual(from)
        expect(nextTo).toBeGreaterThanOrEqual(to)
        if (to * 2 + 2 < options.cap) expect(nextTo).toBeGreaterThanOrEqual(to * 2)
      })
    )
  })

  test('1013 never has a lower floor than 1006', () => {
    for (const attempt of Array(10).keys()) expect(ends(1013, attempt)[0]).toBeGreaterThan(ends(1006, attempt)[0]!)
  })

  test('rises with what random returns', () => {
    fc.assert(
      fc.property(retried, unit, unit, (code, one, two) => {
        const [low, high] = [Math.min(one, two), Math.max(one, two)]
        const wait = (drawn: number) => reconnectDelay(code, 0, { random: () => drawn })!
        expect(wait(low)).toBeLessThanOrEqual(wait(high))
      })
    )
  })

  test('is spread evenly over its window, whatever the seed', () => {
    fc.assert(
      fc.property(growing, fc.nat(9), fc.integer(), (code, attempt, seed) => {
        const [from, to] = ends(code, attempt) as [number, number]
        const random = seeded(seed)
        const waits = Array.from({ length: 4000 }, () => reconnectDelay(code, attempt, { random })!)
        const mean = waits.reduce((sum, wait) => sum + wait, 0) / waits.length
        const deviation = Math.sqrt(waits.reduce((sum, wait) => sum + (wait - mean) ** 2, 0) / waits.length)
        const width = to - from
        expect(Math.min(...waits)).toBeGreaterThanOrEqual(from)
        expect(Math.max(...waits)).toBeLessThanOrEqual(to)
        expect(Math.abs(mean - (from + to) / 2)).toBeLessThan(width * 0.03)
        expect(deviation / width).toBeGreaterThan(0.27) // 1 / sqrt(12) is 0.289
        expect(deviation / width).toBeLessThan(0.31)
        for (const tenth of Array(10).keys()) {
          const inTenth = waits.filter((wait) => Math.floor(((wait - from) / (width + 1)) * 10) === tenth)
          expect(inTenth.length).toBeGreaterThan(280)
          expect(inTenth.length).toBeLessThan(520)
        }
      }),
      { numRuns: 60 }
    )
  })

  test('uses Math.random by default: two clients rarely wait equally long', () => {
    const waits = new Set(Array.from({ length: 200 }, () => reconnectDelay(1006, 3)))
    expect(waits.size).toBeGreaterThan(150)
  })

  test('base is the longest first wait, and the cap holds even for a longer one', () => {
    expect(ends(1013, 0, { base: 10_000 })).toEqual([5000, 9999])
    expect(ends(1012, 1, { base: 100 })).toEqual([40, 199])
    expect(ends(1006, 0, { base: 500 })).toEqual([0, 499])
    expect(ends(1013, 0, { base: 10_000, cap: 1000 })).toEqual([500, 999])
    expect(ends(1013, 60, { cap: limit - 1 })).toEqual([(limit - 1) / 2, limit - 2])
    expect(ends(1013, 0, { base: undefined, cap: undefined })).toEqual([1000, 1999])
  })

  test('asks random once, and not at all when there is no attempt', () => {
    let calls = 0
    const random = () => (calls++, 0.5)
    reconnectDelay(1013, 0, { random })
    expect(calls).toBe(1)
    reconnectDelay(1000, 0, { random })
    reconnectDelay(1011, 5, { random })
    expect(calls).toBe(1)
  })
})

describe('reconnectDelay refuses', () => {
  const bad = (message: string, Type: typeof TypeError | typeof RangeError, ...args: unknown[]) => {
    // A mistake is shown for every code, not first on the day on which one is retried.
    for (const code of [1013, 1000, 4001])
      expect(() => reconnectDelay(code, ...(args as [number]))).toThrow(new Type(`reconnectDelay: ${message}`))
  }

  test('what is no code', () => {
    expect(() => reconnectDelay(NaN, 0)).toThrow(RangeError)
    expect(() => reconnectDelay('1013' as never, 0)).toThrow(TypeError)
  })

  test('an attempt that is no count', () => {
    const message = 'attempt must be an integer from 0 to 2^53 - 1, got'
    for (const attempt of [-1, NaN, 0.5, Infinity, -Infinity, 2 ** 53])
      bad(`${message} ${attempt}`, RangeError, attempt)
    bad(`${message} undefined`, TypeError)
    bad(`${message} "1"`, TypeError, '1')
    bad(`${message} 1n`, TypeError, 1n)
    expect(() => reconnectDelay(1013, -0)).not.toThrow()
  })

  test('a base or a cap outside its range', () => {
    for (const name of ['base', 'cap']) {
      const message = `${name} must be a number from 1 to 2147483646, got`
      for (const value of [0, -1, 0.5, NaN, Infinity, limit])
        bad(`${message} ${value}`, RangeError, 0, { [name]: value })
      bad(`${message} "1000"`, TypeError, 0, { [name]: '1000' })
      bad(`${message} null`, TypeError, 0, { [name]: null })
    }
  })

  test('options that are none, and a random that is no function', () => {
    bad('options must be an object, got null', TypeError, 0, null)
    bad('options must be an object, got 1000', TypeError, 0, 1000)
    bad('random must be a function, got 0.5', TypeError, 0, { random: 0.5 })
  })

  test('what a random function must not return', () => {
    const message = 'reconnectDelay: random() must return a number from 0 up to but not including 1, got'
    for (const drawn of [1, -0.1, NaN, Infinity, 2])
      expect(() => reconnectDelay(1013, 0, { random: () => drawn })).toThrow(new RangeError(`${message} ${drawn}`))
    expect(() => reconnectDelay(1013, 0, { random: () => '0' as never })).toThrow(new TypeError(`${message} "0"`))
  })
})
