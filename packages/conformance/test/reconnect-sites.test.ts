import { describe, expect, it } from 'vitest'
import { lists, readPins } from '../ecosystem/pins.js'
import { readOptions } from '../ecosystem/options.js'
import { readLabels, rulesIn, sitesOf, type Site } from '../ecosystem/reconnects/labels.js'
import { missingIn, say } from '../ecosystem/reconnects/lint.js'
import { explanationOf, idleExplanations, match, type Said } from '../ecosystem/reconnects/match.js'
import { summarize } from '../ecosystem/reconnects/summary.js'

const backoff = 'require-reconnect-backoff'
const fatal = 'no-reconnect-on-fatal-close-code'

const site = (handler: number, more: Partial<Site> = {}): Site => ({
  handler,
  lines: [handler + 1],
  wait: 'none',
  loop: true,
  jitter: 'na',
  cap: 'na',
  reset: 'none',
  duplicates: false,
  fatal: 'none named',
  world: 'browser',
  expect: {},
  why: 'read',
  ...more
})
const said = (line: number, more: Partial<Said> = {}): Said => ({
  line,
  rule: backoff,
  messageId: 'immediate',
  preset: 'recommended',
  ...more
})
const kinds = (sites: readonly Site[], reports: readonly Said[]) =>
  match(sites, reports)
    .filter(({ kind }) => kind !== 'right')
    .map(({ kind, line, word }) => `${kind} ${line} ${word}`)

describe('reports beside labels', () => {
  const immediate = site(10, { expect: { [backoff]: ['immediate'] } })

  it('are found on any line of the way, and once for each handler that shares it', () => {
    expect(kinds([immediate], [said(11)])).toEqual(['found 10 immediate'])
    const other = site(20, { lines: [11], expect: { [backoff]: ['immediate'] } })
    expect(kinds([immediate, other], [said(11)])).toEqual(['found 10 immediate', 'found 20 immediate'])
  })

  it('that are missing, of another message or at another place, are disagreements', () => {
    expect(kinds([immediate], [])).toEqual(['missed 10 immediate'])
    expect(kinds([immediate], [said(11, { messageId: 'constant', preset: 'strict' })])).toEqual([
      'missed 10 immediate',
      'false 11 constant (strict)'
    ])
    expect(kinds([immediate], [said(11), said(30)])).toEqual(['found 10 immediate', 'false 30 immediate (recommended)'])
    expect(kinds([site(10)], [said(10)])).toEqual(['false 10 immediate (recommended)'])
  })

  it('of rules whose messages are not named are told apart by the preset that has them', () => {
    const unlooked = site(10, { expect: { [fatal]: ['strict'] } })
    const report = { rule: fatal, messageId: 'everyCode' }
    expect(kinds([unlooked], [said(10, { ...report, preset: 'strict' })])).toEqual(['found 10 strict'])
    expect(kinds([unlooked], [said(10, report)])).toEqual(['missed 10 strict', 'false 10 everyCode (recommended)'])
  })

  it('that a label allows count neither for nor against', () => {
    const arguable = site(10, { allow: { [backoff]: ['constant'] } })
    expect(kinds([arguable], [])).toEqual([])
    expect(kinds([arguable], [said(10, { messageId: 'constant' })])).toEqual(['allowed 10 constant (recommended)'])
  })

  it('are explained by their site, and an explanation of nothing fails', () => {
    const explained = { ...immediate, explained: { [backoff]: 'an event emitter lies between' } }
    const [missed] = match([explained], [])
    expect(explanationOf(missed!)).toBe('an event emitter lies between')
    expect(explanationOf(match([immediate], [])[0]!)).toBeNull()
    expect(idleExplanations([explained], [missed!])).toEqual([])
    expect(idleExplanations([explained], match([explained], [said(11)]))).toEqual([
      `10 explains what ${backoff} says, and it agrees`
    ])
  })

  it('come to precision, and to recall of what the file shows', () => {
    const elsewhere = site(40, { elsewhere: 'dial', expect: { [backoff]: ['immediate'] } })
    const sites = [immediate, site(20, { expect: { [backoff]: ['immediate'] } }), elsewhere, site(50)]
    const rows = (reports: readonly Said[]) =>
      summarize(sites, [backoff], match(sites, reports))
        .split('\n')
        .filter((row) => row.startsWith(backoff))
        .map((row) => row.split(/\s{2,}/).slice(1))
    expect(rows([said(10), said(11), said(50)])).toEqual([['3', '1', '1', '1', '3', '1', '66.7 %', '50.0 %']])
    expect(rows([])).toEqual([['3', '0', '2', '1', '0', '0', '-', '0.0 %']])
  })
})

describe('a labelled file', () => {
  const code = `const connect = () => {
    const socket = new WebSocket(url)
    socket.onclose = (event) => {
      if (event.code === 1013) connect()
    }
  }`
  it('is linted by the rules that labels name, in the first preset that has the report', () => {
    expect(say('a.js', code, [backoff])).toEqual([said(4)])
    expect(say('a.js', code, [])).toEqual([])
    expect(() => say('a.js', 'opaque type Socket = WebSocket; close(', [backoff])).toThrow('no parser')
  })

  it('fails in a sentence when the plugin has no such rule or message', () => {
    expect(missingIn([backoff], [{ [backoff]: ['immediate'] }])).toEqual([])
    expect(missingIn(['no-such-rule'], [])).toEqual(['the plugin has no rule no-such-rule, of which labels speak'])
    expect(missingIn([backoff], [{ [backoff]: ['thunder', 'strict'] }])).toEqual([
      `${backoff} has no message thunder, of which labels speak`
    ])
  })
})

describe('the committed labels', () => {
  const labels = readLabels()
  const pins = [...readPins(), ...readPins(lists.reconnects)]

  it('are at least sixty sites, in packages that are pinned once', () => {
    expect(sitesOf(labels).filter(({ loop }) => loop).length).toBeGreaterThanOrEqual(60)
    const specs = pins.map(({ name, version }) => `${name}@${version}`)
    for (const label of labels) expect(specs).toContain(label.package)
    expect(new Set(pins.map(({ name }) => name)).size).toBe(pins.length)
    const labelled = new Set(labels.map((label) => label.package))
    for (const { name, version } of readPins(lists.reconnects)) expect(labelled).toContain(`${name}@${version}`)
  })

  it('say why, name each handler once, and speak about rules about reconnecting', () => {
    for (const { files } of labels) {
      for (const sites of Object.values(files)) {
        expect(sites.length).toBeGreaterThan(0)
        expect(new Set(sites.map(({ handler }) => handler)).size).toBe(sites.length)
        for (const { why } of sites) expect(why.trim()).not.toBe('')
      }
    }
    for (const rule of rulesIn(labels)) expect(rule).toMatch(/reconnect|backoff/)
  })
})

describe('the command line', () => {
  it('compares all labels, or those of some packages', () => {
    expect(readOptions(['--reconnects'], []).reconnects).toEqual([])
    expect(readOptions(['--reconnects', 'sockette'], []).reconnects).toEqual(['sockette'])
    expect(readOptions([], []).reconnects).toBeNull()
  })
})
