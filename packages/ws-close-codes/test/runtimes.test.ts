import { describe, expect, test } from 'vitest'
import {
  accepts,
  canCloseWith,
  isSendable,
  runtimes,
  toSendable,
  type CloseApi,
  type CodeSpan,
  type Runtime,
  type RuntimeFacts
} from '../src/index.js'

const everyCode = Array.from({ length: 65536 }, (_, code) => code)
const rows = Object.entries(runtimes) as [Runtime, RuntimeFacts][]

function text(spans: readonly CodeSpan[]): string {
  return spans.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(' ')
}

test('there are rows', () => expect(rows.length).toBeGreaterThan(20))

describe.each(rows)('%s', (runtime, row) => {
  const others = Object.values(row.otherwise) as (readonly CodeSpan[])[]

  test('says where and when it was measured', () => {
    expect(row.version).toMatch(/^\d+\.\d+/)
    expect(row.measured).toMatch(/^20\d\d-\d\d-\d\d$/)
    expect(row.title).not.toBe('')
  })

  test.each([row.accepts, ...others])('has ranges in order, without overlaps: %j', (...spans) => {
    expect(spans.length).toBeGreaterThan(0)
    for (const [index, [from, to]] of spans.entries()) {
      expect(from).toBeLessThanOrEqual(to)
      if (index > 0) expect(from).toBeGreaterThan(spans[index - 1]![1])
    }
  })

  test('says what happens to every code, once', () => {
    const all = [row.accepts, ...others].flat().toSorted(([a], [b]) => a - b)
    expect(all[0]![0]).toBe(0)
    expect(all.at(-1)![1]).toBe(65535)
    for (const [index, [from]] of all.slice(1).entries()) expect(from).toBe(all[index]![1] + 1)
  })

  test('accepts says the same', () => {
    const spans: readonly CodeSpan[] = row.accepts
    for (const code of everyCode) {
      const expected = spans.some(([from, to]) => from <= code && code <= to)
      if (accepts(runtime, code) !== expected) expect.fail(`accepts('${runtime}', ${code})`)
    }
  })

  test('accepts what every socket has to: 1000, and 3000-4999', () => {
    for (const code of everyCode.filter((code) => code === 1000 || (code >= 3000 && code <= 4999)))
      if (!accepts(runtime, code)) expect.fail(`${code}`)
  })

  test('tells of every received code', () => {
    const { asReceived, instead } = row.reports
    const codes = [...asReceived, ...Object.values(instead).flat()]
    expect(new Set(codes).size).toBe(codes.length)
    expect(codes).toHaveLength(24)
  })
})

test.each(['chromium', 'firefox', 'node20', 'node22', 'node24', 'node26', 'undici', 'jsdom', 'deno'] as const)(
  '%s follows the browser standard',
  (runtime) => {
    expect(text(runtimes[runtime].accepts)).toBe('1000 3000-4999')
    expect(Object.keys(runtimes[runtime].otherwise)).toEqual(['throws InvalidAccessError'])
    expect(runtimes[runtime].withoutCode).toBe('sends empty')
    expect(runtimes[runtime].reason).toMatchObject({ limit: 123, over: 'throws SyntaxError' })
  }
)

test.each(['ws', 'ws-server', 'crossws', 'bun'] as const)('%s accepts what the protocol allows', (runtime) => {
  expect(text(runtimes[runtime].accepts)).toBe('1000-1003 1007-1014 3000-4999')
  for (const code of everyCode) if (accepts(runtime, code) !== isSendable(code)) expect.fail(`${code}`)
})

test('ws throws while it is open only', () => {
  expect(Object.keys(runtimes.ws.otherwise)).toEqual(['throws TypeError'])
  expect(runtimes.ws.invalid).toEqual({ connecting: 'is silent', closed: 'is silent' })
})

test('a dropped connection is 1006, in Deno 0', () => {
  expect(runtimes.chromium.reports.dropped).toBe(1006)
  expect(runtimes.ws.reports.dropped).toBe(1006)
  expect(runtimes.deno.reports.dropped).toBe(0)
})

test('an unknown runtime is refused', () => {
  for (const name of ['netscape', 'toString', '__proto__', ''])
    expect(() => accepts(name as Runtime, 1000)).toThrow(
      new TypeError(`accepts: runtime must be a key of runtimes, got "${name}"`)
    )
  const notText = [['ws'], null, { toString: () => 'ws' }]
  for (const value of notText) expect(() => accepts(value as never, 1000)).toThrow(TypeError)
})

test('isSendable is what the protocol, the runtime and the end allow', () => {
  for (let code = 0; code <= 65_535; code++) {
    for (const runtime of ['chromium', 'ws', 'deno-server', 'faye-websocket'] as const) {
      if (isSendable(code, { runtime }) !== (isSendable(code) && accepts(runtime, code)))
        expect.fail(`${runtime} ${code}`)
    }
  }
  expect(isSendable(1001, { runtime: 'chromium' })).toBe(false)
  expect(isSendable(1001, { runtime: 'ws' })).toBe(true)
  expect(isSendable(1015, { runtime: 'websocket' })).toBe(false)
  const only = (role: 'client' | 'server') =>
    [1010, 1011, 1012, 1013, 1014].filter((code) => isSendable(code, { role }))
  expect(only('client')).toEqual([1010, 1011])
  expect(only('server')).toEqual([1011, 1012, 1013, 1014])
  expect([1000, 1004, 1006, 4000].filter(isSendable)).toEqual([1000, 4000])
  expect(() => isSendable(1000, { runtime: 'netscape' as never })).toThrow(
    new TypeError('isSendable: runtime must be a key of runtimes, got "netscape"')
  )
  expect(() => isSendable(1000, { role: 'proxy' as never })).toThrow(
    new TypeError("isSendable: role must be 'client' or 'server', got \"proxy\"")
  )
  for (const from of ['chromium', null])
    expect(() => isSendable(1001, from as never)).toThrow(
      /^isSendable: from must be an object with runtime or role, got /
    )
})

/** What each runtime follows, for `canCloseWith`, `toSendable` and `SocketOf`; `more` where it sends further codes too. */
const follows: Readonly<Record<Runtime, CloseApi | `${CloseApi} and more`>> = {
  chromium: 'browser',
  firefox: 'browser',
  node20: 'browser',
  node22: 'browser',
  node24: 'browser',
  node26: 'browser',
  undici: 'browser',
  jsdom: 'browser',
  deno: 'browser',
  'deno-server': 'ws and more',
  bun: 'ws',
  'bun-server': 'ws and more',
  workerd: 'ws and more',
  'workerd-server': 'ws and more',
  ws: 'ws',
  'ws-server': 'ws',
  crossws: 'ws',
  websocket: 'ws and more',
  'websocket-drop': 'ws and more',
  'websocket-server': 'ws and more',
  'websocket-server-drop': 'ws and more',
  'faye-websocket': 'browser',
  'faye-websocket-server': 'browser',
  partysocket: 'browser',
  'reconnecting-websocket': 'browser'
}

describe.each(rows)('%s, as measured,', (runtime) => {
  const [from, ...more] = follows[runtime].split(' ') as [CloseApi, ...string[]]

  test(`accepts what canCloseWith says of '${from}'`, () => {
    for (const code of everyCode) if (canCloseWith(from, code) && !accepts(runtime, code)) expect.fail(`${code}`)
    const further = everyCode.filter((code) => accepts(runtime, code) && !canCloseWith(from, code))
    expect(further.length > 0).toBe(more.length > 0)
  })

  test('sends as it is whatever toSendable maps a code to', () => {
    for (const code of everyCode) if (!accepts(runtime, toSendable(code, { from }))) expect.fail(`${code}`)
  })
})
