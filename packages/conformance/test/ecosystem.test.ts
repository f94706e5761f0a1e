import { describe, expect, it } from 'vitest'
import { compare } from '../ecosystem/compare.js'
import type { Report } from '../ecosystem/inspect.js'
import { inspectFile } from '../ecosystem/inspect.js'
import { readOptions } from '../ecosystem/options.js'
import { parseSpec, readPins, type Pin } from '../ecosystem/pins.js'
import { findingsOf, group, judgedNames, readJudged, type Finding } from '../ecosystem/verdicts.js'

const report = (line: number, more: Partial<Report> = {}): Report => ({
  file: 'dist/index.js',
  line,
  column: 3,
  rule: 'no-reserved-close-code',
  messageId: 'reserved',
  message: 'close(1006) throws.',
  code: 'socket.close(1006)',
  ...more
})
const judge = (findings: readonly Finding[]): Finding[] =>
  findings.map((finding) => ({ ...finding, verdict: 'right', why: 'throws in every browser' }))

describe('reports beside verdicts', () => {
  it('agree when each place is known and judged', () => {
    const reports = [report(1), report(9), report(4, { file: 'dist/index.cjs' })]
    const findings = judge(group(reports, []))
    expect(findings).toHaveLength(1)
    expect(compare(reports, findings)).toEqual([])
  })

  it('a new report fails, with its place, its code and its message', () => {
    expect(compare([report(1), report(2)], judge(group([report(1)], [])))).toEqual([
      'new: dist/index.js:2:3 no-reserved-close-code\n    socket.close(1006)\n    close(1006) throws.'
    ])
  })

  it('a vanished report fails', () => {
    expect(compare([report(1)], judge(group([report(1), report(2)], [])))).toEqual([
      'vanished: dist/index.js:2:3 no-reserved-close-code\n    socket.close(1006), which was right'
    ])
  })

  it('another line of code in the same place is another report', () => {
    expect(compare([report(1, { code: 'socket.close(1005)' })], judge(group([report(1)], [])))).toHaveLength(2)
  })

  it('a finding that nobody has read fails, and so does a verdict without a reason or of another name', () => {
    const reports = [report(1)]
    const [finding] = group(reports, [])
    const failures = (change: Partial<Finding>) => compare(reports, [{ ...finding!, why: 'read', ...change }])
    expect(failures({})).toEqual([expect.stringMatching(/^unread: /)])
    expect(failures({ verdict: 'right', why: ' ' })).toEqual([expect.stringMatching(/^without a reason: /)])
    expect(failures({ verdict: 'fine' as never })).toEqual([expect.stringMatching(/^no verdict is called fine: /)])
  })

  it('an update keeps the verdict of the same code elsewhere, and forgets what vanished', () => {
    const before = judge(group([report(1), report(7, { code: 'other.close(1006)' })], []))
    const [moved, ...others] = group([report(5)], before)
    expect(others).toEqual([])
    expect(moved).toMatchObject({ verdict: 'right', at: { 'dist/index.js': ['5:3'] } })
  })

  it('verdicts that differ for the same code stay apart', () => {
    const [first] = judge(group([report(1)], []))
    const [second] = group([report(2)], [])
    const before = [first!, { ...second!, verdict: 'wrong', why: 'a fake' } as const]
    expect(group([report(1), report(2)], before)).toEqual(before)
  })

  it('reports of style are one finding of a package', () => {
    const style = { rule: 'require-close-code', messageId: 'missing' }
    expect(group([report(1, style), report(2, { ...style, code: 'a.close()' })], [])).toHaveLength(1)
  })
})

describe('a file', () => {
  it('is linted as what it is', () => {
    const read = (file: string, text: string) => inspectFile({ file, text }).reports.map(({ rule }) => rule)
    const reserved = ['no-reserved-close-code']
    expect(read('a.ts', 'const a: WebSocket = new WebSocket(url); a.close(1006)')).toEqual(reserved)
    expect(read('a.js', "import WebSocket from 'ws'; new WebSocket(url).close(1006)")).toEqual(reserved)
    expect(read('a.cjs', "const WebSocket = require('ws'); new WebSocket(url).close(1006); return")).toEqual(reserved)
    expect(read('a.js', 'with (window) new WebSocket(url).close(1006)')).toEqual(reserved)
    expect(read('a.js', '/* eslint-disable */ new WebSocket(url).close(1006)')).toEqual(reserved)
  })

  it('that no parser can read is told apart', () => {
    expect(inspectFile({ file: 'a.js', text: 'opaque type Socket = WebSocket; close(' })).toMatchObject({
      parsed: false
    })
  })

  it('shows which of its calls close a socket', () => {
    const { closes } = inspectFile({
      file: 'a.js',
      text: 'new WebSocket(url).close(1000); other.close(1)\nthird.close()'
    })
    expect(closes).toEqual({ calls: 3, sockets: 1, unproved: ['1:33'] })
  })

  it('has its fixes and suggestions tried', () => {
    const { edits } = inspectFile({ file: 'a.js', text: 'const s = new WebSocket(url); s.close(1000); s.close(1006)' })
    expect(edits.failures).toEqual([])
    expect(edits.fixes + edits.suggestions).toBeGreaterThan(1)
  })
})

describe('the command line', () => {
  const pins: Pin[] = [
    { name: 'ws', version: '1.0.0', integrity: '', sample: true },
    { name: '@a/b', version: '1.0.0', integrity: '' }
  ]
  it('chooses packages', () => {
    const names = (...args: string[]) => readOptions(args, pins).chosen.map(({ name }) => name)
    expect(names()).toEqual(['ws', '@a/b'])
    expect(names('--sample')).toEqual(['ws'])
    expect(names('@a/b', '--update')).toEqual(['@a/b'])
    expect(() => names('c')).toThrow('The list has no c')
  })

  it('adds exact versions', () => {
    expect(parseSpec('@a/b@1.2.3-beta.4')).toEqual({ name: '@a/b', version: '1.2.3-beta.4' })
    expect(() => parseSpec('ws@^8')).toThrow('ws@^8 is no package with its exact version')
    expect(readOptions(['--add', 'ws@8.23.0'], pins).add).toEqual(['ws@8.23.0'])
  })
})

describe('the committed list', () => {
  const pins = readPins()

  it('pins each package once, by its hash, and has a sample', () => {
    expect(new Set(pins.map(({ name }) => name)).size).toBe(pins.length)
    for (const pin of pins) expect(pin.integrity).toMatch(/^sha512-[\w+/]{86}==$/)
    expect(pins.some(({ sample }) => sample)).toBe(true)
  })

  it('has verdicts about what it pins, all of them given', () => {
    expect(judgedNames().length).toBeGreaterThan(0)
    for (const name of judgedNames()) {
      const pin = pins.find((one) => one.name === name)
      expect(readJudged(name).package).toBe(`${name}@${pin?.version}`)
      const findings = findingsOf({ name })
      const reports = findings.flatMap(({ at, ...finding }) =>
        Object.entries(at).flatMap(([file, places]) =>
          places.map((place): Report => {
            const [line, column] = place.split(':').map(Number)
            return { ...finding, file, line: line!, column: column!, message: '' }
          })
        )
      )
      expect(compare(reports, findings)).toEqual([])
    }
  })
})
