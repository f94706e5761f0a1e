import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { compare } from '../ecosystem/compare.js'
import { tryEdits } from '../ecosystem/edits.js'
import type { Report } from '../ecosystem/inspect.js'
import { inspectFile } from '../ecosystem/inspect.js'
import { syntaxOf } from '../ecosystem/linter.js'
import { readOptions } from '../ecosystem/options.js'
import { parseSpec, readPins, type Pin } from '../ecosystem/pins.js'
import { typeChecker } from '../ecosystem/type-checker.js'
import { lookedAtNothing, type Outcome } from '../ecosystem/summary.js'
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
const source = (file: string, text: string) => ({ file, path: `/virtual/${file}`, text })
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
    const read = (file: string, text: string) => inspectFile(source(file, text)).reports.map(({ rule }) => rule)
    const reserved = ['no-reserved-close-code']
    expect(read('a.ts', 'const a: WebSocket = new WebSocket(url); a.close(1006)')).toEqual(reserved)
    expect(read('a.js', "import WebSocket from 'ws'; new WebSocket(url).close(1006)")).toEqual(reserved)
    expect(read('a.cjs', "const WebSocket = require('ws'); new WebSocket(url).close(1006); return")).toEqual(reserved)
    expect(read('a.js', 'with (window) new WebSocket(url).close(1006)')).toEqual(reserved)
    expect(read('a.js', '/* eslint-disable */ new WebSocket(url).close(1006)')).toEqual(reserved)
  })

  it('that no parser can read is told apart', () => {
    expect(inspectFile(source('a.js', 'opaque type Socket = WebSocket; close('))).toMatchObject({
      parsed: false
    })
  })

  it('shows which of its calls close a socket', () => {
    const { closes } = inspectFile(source('a.js', 'new WebSocket(url).close(1000); other.close(1)\nthird.close()'))
    expect(closes).toEqual({ calls: 3, sockets: 1, unproved: ['1:33'] })
  })

  it('has its fixes and suggestions tried', () => {
    const { edits } = inspectFile(source('a.js', 'const s = new (require("ws"))(url); s.close(1000); s.close(1006)'))
    expect(edits.failures).toEqual([])
    expect(edits.fixes + edits.suggestions).toBeGreaterThan(1)
    expect(edits.typeChecked).toBeGreaterThan(1)
  })
})

describe('the types of what an edit leaves', () => {
  /** Tries one suggestion that writes something else for `1000` in the last line. */
  function plant(file: string, text: string, written: string) {
    const planted = source(file, text)
    const range: [number, number] = [text.lastIndexOf('1000'), text.lastIndexOf('1000') + 4]
    const suggestion = { messageId: 'planted', desc: '', fix: { range, text: written } }
    const rule = 'websocket/prefer-close-code-constant'
    const message = { ruleId: rule, message: '', severity: 2 as const, line: 2, column: 1, suggestions: [suggestion] }
    return tryEdits(planted, syntaxOf(file, text)!, [message])
  }
  const typed = 'import { CloseCode } from "ws-close-codes"\nexport const code: number = 1000'
  const unclear = (what: string) =>
    expect.stringMatching(new RegExp(`^a\\.\\w+:2:1 planted of \\S+ leaves in line 2: ${what}`))

  it('have to be right where they were: the failure names the file, the line, the rule and the error', () => {
    expect(plant('a.ts', typed, '"1000"').failures).toEqual([
      "a.ts:2:1 planted of websocket/prefer-close-code-constant leaves in line 2: TS2322: Type 'string' is not assignable to type 'number'."
    ])
    expect(plant('a.ts', typed, 'CloseCode').failures).toEqual([unclear('TS2322')])
    expect(plant('a.ts', typed, 'CloseCode.Normal').failures).toEqual([unclear('TS2339')])
    const checked = '// @ts-nocheck\n/** @type {number} */ module.exports.code = 1000'
    expect(plant('a.js', checked, '"1000"').failures).toEqual([unclear('TS2322')])
  })

  it('may stay wrong where they were wrong', () => {
    const wrong = `${typed.replace('number', 'string')} + 1`
    expect(plant('a.ts', wrong, 'CloseCode.NormalClosure')).toMatchObject({ failures: [], typeChecked: 1 })
    expect(plant('a.ts', typed, 'CloseCode.NormalClosure')).toMatchObject({ failures: [], typeChecked: 1 })
  })

  it('are those of a file among its neighbours, and of nothing when nothing was asked', () => {
    const path = fileURLToPath(new URL('../ecosystem/beside.ts', import.meta.url))
    const beside = typeChecker({ file: 'beside.ts', path, text: '' })
    expect(beside.checked()).toBe(0)
    const [wrong] = beside.complaints("import { findingsOf } from './verdicts.js'; findingsOf(1)")
    expect(wrong).toMatchObject({ line: 1, what: expect.stringMatching(/^TS2345: /) })
    expect(beside.checked()).toBe(1)
  })

  it('have to be looked at when there were edits', () => {
    const outcome = (typeChecked: number, suggestions: number) =>
      [{ files: [{ edits: { fixes: 0, suggestions, typeChecked, failures: [] } }] }] as unknown as Outcome[]
    expect(lookedAtNothing(outcome(0, 2))).toBe('no result of an edit was type-checked')
    expect(lookedAtNothing(outcome(2, 2))).toBeNull()
    expect(lookedAtNothing(outcome(0, 0))).toBeNull()
    expect(lookedAtNothing([])).toBe('no package was looked at')
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
