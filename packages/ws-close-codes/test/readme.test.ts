import { createContext, runInContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import * as api from '../src/index.js'
import { codesIn, snippets, tableOf } from './helpers/readme.js'

const lines = snippets.join('\n')
const definition = /^const (AppCode = defineCloseCodes\([^]*?^\}\))/m.exec(lines)![1]!
const context = createContext({ ...api })
runInContext(definition, context)

/** What stands behind a call: a text that may break off, an object, true or false. */
const claims = [...lines.matchAll(/^(\w+\(.*\)[\w.?]*) \/\/ (?:'(.*?)( \.\.\.)?'|(\{.*\})|(true|false)\b.*)$/gm)]

it('has values behind calls', () => expect(claims.length).toBeGreaterThan(9))

it.each(claims.map(([line, ...parts]) => [line, parts] as const))('%s', (_, [call, text, open, object, truth]) => {
  const value: unknown = runInContext(call!, context)
  if (text !== undefined && open) expect(String(value)).toMatch(new RegExp(`^${text.replace(/[().]/g, '\\$&')}`))
  else expect(value).toEqual(text ?? runInContext(`(${object ?? truth!})`, context))
})

describe('the table of', () => {
  const registered = Object.keys(api.registry).map(Number)
  const client = { side: 'client' } as const

  it('kinds holds for every number', () => {
    const rows = tableOf('`kind`').map(([kind, cell, sent]) => {
      const others = cell!.startsWith('the others')
      return { kind, sent, codes: codesIn(cell!).filter((code) => !others || !registered.includes(code)) }
    })
    expect(rows.flatMap(({ codes }) => codes).sort((a, b) => a - b)).toEqual([...Array(65_536).keys()])
    for (const { kind, sent, codes } of rows)
      for (const code of codes)
        if (api.describe(code).kind !== kind || api.isSendable(code) !== (sent === 'yes')) expect.fail(`${code}`)
  })

  it('advice holds for every registered code', () => {
    const rows = tableOf('`reconnect.kind`').map(([kind, , codes]) => [kind, codesIn(codes!)] as const)
    const listed = rows.flatMap(([kind, codes]) => (kind === 'by-agreement' ? [] : codes))
    expect(listed.sort((a, b) => a - b)).toEqual(registered)
    for (const [kind, codes] of rows)
      for (const code of codes.filter((one) => kind !== 'by-agreement' || !registered.includes(one)))
        if (api.reconnectAdvice(code, client).kind !== kind) expect.fail(`${code}`)
  })

  it('waits holds for every registered code', () => {
    /** What a cell says: `1-2 s` is the window from 1000 to 2000. */
    const windows = (cell: string) =>
      [...cell.matchAll(/(\d+)-(\d+)/g)].map(([, from, to]) => [Number(from) * 1000, Number(to) * 1000])
    const window = (code: number, attempt: number) =>
      [0, 1 - 2 ** -40].map((drawn, end) => api.reconnectDelay(code, attempt, { random: () => drawn })! + end)
    let above = ''
    for (const [codes, first, cell, attempts, kind] of tableOf('received by a client')) {
      const then = cell === 'the same' ? above : cell!
      above = then
      if (codes!.startsWith('unregistered')) continue
      for (const code of codesIn(codes!)) {
        const advice: api.Reconnect = api.reconnectAdvice(code, client)
        const limit = attempts === 'no limit' ? null : Number(attempts)
        expect({ code, kind: advice.kind, attempts: advice.attempts }).toEqual({ code, kind, attempts: limit })
        if (first!.startsWith('none')) expect(api.reconnectDelay(code, 0)).toBeNull()
        else expect(window(code, 0)).toEqual(windows(first!)[0])
        const later = windows(then)
        const last = (limit ?? 1000) - 1
        later.forEach((expected, index) =>
          expect(window(code, index === later.length - 1 ? last : index + 1), `${code}`).toEqual(expected)
        )
      }
    }
  })

  it('what to pass on holds for every number', () => {
    const rows = tableOf('received').map(([cell, ...sent]) => ({ codes: codesIn(cell!), sent }))
    const others = rows.at(-1)!.sent
    for (let code = 0; code <= 65_535; code++) {
      const sent = rows.find(({ codes }) => codes.includes(code))?.sent ?? others
      const expected = sent.map((cell) => (cell === 'the same' ? code : Number(cell)))
      const passed = [api.toSendable(code), api.toSendable(code, { from: 'browser' })]
      const kept = code === 1000 || (code >= 3000 && code <= 4999) ? [code, code] : expected
      if (passed.join() !== kept.join()) expect.fail(`${code}: ${passed.join()}`)
    }
  })
})
