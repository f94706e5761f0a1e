import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { classify, combine } from '../reconnects/classify.js'
import { Clock } from '../reconnects/clock.js'
import { compare, type Comparison } from '../reconnects/compare.js'
import { generate, outcomeOf } from '../reconnects/generate.js'
import { guards, resets, shapes, tests, waits, attachments, paths } from '../reconnects/axes.js'
import { readEvents } from '../reconnects/events.js'
import { judge, type Verdict } from '../reconnects/judge.js'
import { compileChild, purposeOf, type Module } from '../reconnects/modules.js'
import type { Observation } from '../reconnects/observe.js'
import { readOptions } from '../reconnects/options.js'
import { summarize } from '../reconnects/summary.js'

describe('what waits come to', () => {
  it.each([
    ['none', [0, 1, 4, 0]],
    ['fixed', [5, 5, 5]],
    ['fixed', [1000, 1000, 1001]],
    ['growing', [1000, 2000, 4000, 4000, 4000]],
    ['growing', [1000, 5000, 60_000]],
    ['growing', [0, 1000, 2000]],
    ['uneven', [0, 5000, 5000, 5000]],
    ['uneven', [4000, 2000, 1000]],
    ['uneven', [1000, 2000, 4000, 1000, 2000, 4000]],
    ['once', [1000]],
    ['once', [0]],
    ['stopped', []]
  ] as const)('%s: %j', (behaviour, waits) => {
    expect(classify(waits)).toBe(behaviour)
  })

  it.each([
    ['fixed', ['fixed', 'fixed']],
    ['fixed', ['none', 'fixed']],
    ['growing', ['none', 'growing']],
    ['growing', ['fixed', 'growing']],
    ['none', ['none']],
    ['uneven', ['stopped', 'fixed']],
    ['uneven', ['growing', 'uneven']]
  ] as const)('%s from the lowest and the highest random numbers: %j', (behaviour, runs) => {
    expect(combine(runs)).toBe(behaviour)
  })
})

describe('the clock', () => {
  /** Runs until nothing is left, or for so many steps. */
  const drain = (clock: Clock, steps = 100) => {
    for (let step = 0; step < steps && clock.left.any; step++) clock.runNext()
  }

  it('stands still until it is let go on, and then jumps', () => {
    const clock = new Clock()
    let ran = false
    clock.set(() => (ran = true), 30_000, [], false)
    expect([clock.now, ran]).toEqual([0, false])
    clock.runNext()
    expect([clock.now, ran]).toEqual([30_000, true])
    expect(clock.left).toEqual({ any: false, holding: false })
  })

  it('runs timers by their time, and those of the same time in the order in which they were set', () => {
    const clock = new Clock()
    const seen: [string, number][] = []
    const note = (name: string) => () => seen.push([name, clock.now])
    clock.set(note('late'), 50, [], false)
    clock.set(note('first'), 10, [], false)
    clock.set(note('second'), 10, [], false)
    drain(clock)
    expect(seen).toEqual([
      ['first', 10],
      ['second', 10],
      ['late', 50]
    ])
  })

  it('counts a timer that is set by a timer from the time of that one', () => {
    const clock = new Clock()
    clock.set(() => clock.set(() => undefined, 500, [], false), 1000, [], false)
    drain(clock)
    expect(clock.now).toBe(1500)
  })

  it.each([[0], [-5], [Number.NaN], [undefined], [2 ** 31], [Number.POSITIVE_INFINITY]])(
    'waits a millisecond for %s, as Node.js does',
    (delay) => {
      const clock = new Clock()
      clock.set(() => undefined, delay, [], false)
      drain(clock)
      expect(clock.now).toBe(1)
    }
  )

  it('waits as long as a timer can', () => {
    const clock = new Clock()
    clock.set(() => undefined, 2 ** 31 - 1, [], false)
    drain(clock)
    expect(clock.now).toBe(2 ** 31 - 1)
  })

  it('repeats an interval until it is cleared, also by its number', () => {
    const clock = new Clock()
    const seen: number[] = []
    const timer = clock.set(
      () => {
        seen.push(clock.now)
        if (seen.length === 3) clock.clear(+timer)
      },
      1000,
      [],
      true
    )
    drain(clock)
    expect(seen).toEqual([1000, 2000, 3000])
  })

  it('hands arguments on, and forgets what is closed', () => {
    const clock = new Clock()
    const seen: unknown[] = []
    clock.set((...args: unknown[]) => seen.push(args), 1, ['a', 2], false)
    clock.set(() => seen.push('closed'), 2, [], false).close()
    drain(clock)
    expect(seen).toEqual([['a', 2]])
  })

  it('begins anew with a timer that is refreshed', () => {
    const clock = new Clock()
    const timer = clock.set(() => undefined, 100, [], false)
    clock.set(() => timer.refresh(), 60, [], false)
    drain(clock)
    expect(clock.now).toBe(160)
  })

  it('tells what holds the process', () => {
    const clock = new Clock()
    const timer = clock.set(() => undefined, 100, [], false)
    expect([clock.left.holding, timer.hasRef()]).toEqual([true, true])
    timer.unref()
    expect([clock.left.holding, timer.hasRef()]).toEqual([false, false])
    timer.ref()
    expect(clock.left.holding).toBe(true)
  })
})

describe('a process on the clock', () => {
  let folder = ''
  let preload = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'reconnects-'))
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
    preload = compileChild(folder)
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  /** What a program writes, and what the process tells about it. */
  function run(program: string): { lines: string[]; told: string } {
    const file = join(folder, 'program.js')
    writeFileSync(file, program)
    const { stdout, stderr, status, output } = spawnSync(
      process.execPath,
      ['--import', pathToFileURL(preload).href, file],
      { encoding: 'utf8', env: { ...process.env, CHANCE: '0.25' }, stdio: ['ignore', 'pipe', 'pipe', 'pipe'] }
    )
    expect([status, stderr]).toEqual([0, ''])
    return { lines: stdout.trim().split('\n'), told: output[3] ?? '' }
  }

  it('sees an hour pass that nobody waits for, by every clock that it has', () => {
    const { lines } = run(`
      import { performance } from 'node:perf_hooks'
      import { promisify } from 'node:util'
      import { setTimeout as sleep, setInterval as every, scheduler } from 'node:timers/promises'
      import timers from 'node:timers'
      const began = Date.now()
      await sleep(600_000)
      await scheduler.wait(600_000)
      await promisify(setTimeout)(600_000)
      await new Promise((resolve) => timers.setTimeout(resolve, 600_000))
      for await (const _ of every(600_000)) break
      const passed = Date.now() - began
      const read = [passed, new Date().getTime() - began, performance.now(), Number(process.hrtime.bigint()) / 1e6]
      console.log(read.every((one) => one === 3_000_000), process.hrtime()[0])
      console.log(new Date(0).toISOString(), Date.UTC(1970, 0, 2), new Date() instanceof Date, typeof Date())
    `)
    expect(lines).toEqual(['true 3000', '1970-01-01T00:00:00.000Z 86400000 true string'])
  })

  it('runs promises and immediates before the next timer', () => {
    const { lines } = run(`
      const turns = (count, last) =>
        setImmediate(() => Promise.resolve().then(() => (count > 1 ? turns(count - 1, last) : last())))
      // Not while the program is being loaded, which is waited for in any case.
      setTimeout(() => {
        setTimeout(() => console.log('later'), 1)
        turns(4, () => console.log('at once'))
      }, 10)
    `)
    expect(lines).toEqual(['at once', 'later'])
  })

  it('ends when only timers are left that do not hold it', () => {
    const { lines } = run(`
      const timer = setTimeout(() => console.log('never'), 1000).unref()
      setTimeout(() => console.log(timer.hasRef()), 500)
    `)
    expect(lines).toEqual(['false'])
  })

  it('ends what would go on for ever', () => {
    const { lines } = run(`
      let count = 0
      setInterval(() => count++, 60_000)
      process.on('exit', () => console.log(count))
    `)
    expect(lines).toEqual(['60'])
  })

  it('goes on after an error, and tells of it, and that it drew a random number', () => {
    const { lines, told } = run(`
      setTimeout(() => { throw new TypeError('no') }, 10)
      setTimeout(() => console.log(Math.random(), Math.random()), 20)
    `)
    expect(lines).toEqual(['0.25 0.25'])
    expect(readEvents(told)).toEqual([{ kind: 'threw', text: 'TypeError: no' }, { kind: 'random' }])
  })
})

const observed = (waits: readonly number[], more: Partial<Observation> = {}): Observation => ({
  behaviour: classify(waits),
  waits: [waits],
  threw: [],
  broken: null,
  ...more
})
const moduleFor = (purpose: Module['purpose']): Module => ({ name: 'm', file: 'm.js', text: '', purpose, runs: 'm.js' })
const compared = (verdicts: readonly Verdict[], observation: Observation, purpose: Module['purpose']): Comparison =>
  compare(moduleFor(purpose), verdicts, observation)

describe('verdict beside behaviour', () => {
  const doubling = [1000, 2000, 4000]

  it('agrees where both say the same', () => {
    expect(compared(['growing'], observed(doubling), 'growing')).toMatchObject({ standing: 'agreed', failure: null })
    expect(compared(['none', 'unknown'], observed([0, 0]), 'none')).toMatchObject({ standing: 'agreed', failure: null })
  })

  it('counts what is not known, and lets it pass', () => {
    expect(compared(['unknown'], observed(doubling), 'growing')).toMatchObject({ standing: 'unknown', failure: null })
    expect(compared([], observed([0, 0]), 'none')).toMatchObject({ standing: 'unknown', failure: null })
  })

  it('agrees where nothing is said of what does not come back', () => {
    expect(compared(['unknown'], observed([]), 'stopped')).toMatchObject({ standing: 'agreed', failure: null })
    expect(compared([], observed([1000]), 'once')).toMatchObject({ standing: 'agreed', failure: null })
  })

  it.each([
    ['fixed', doubling, 'growing'],
    ['growing', [1000, 1000], 'fixed'],
    ['none', [1000, 1000], 'fixed'],
    ['none', [], 'stopped'],
    ['fixed', [1000], 'once'],
    ['fixed', [0, 5000, 5000], 'uneven']
  ] as const)('fails where the verdict is %s and the waits are %j', (verdict, waits, purpose) => {
    const { standing, failure } = compared([verdict], observed(waits), purpose)
    expect(standing).toBe('disagreed')
    expect(failure).toBe(
      `m: verdict ${verdict}, behaviour ${purpose}: ${waits.length > 0 ? `${waits.join(', ')} ms` : 'never back'}`
    )
  })

  it('fails where one of two verdicts is wrong', () => {
    expect(compared(['fixed', 'none'], observed([1000, 1000]), 'fixed').standing).toBe('disagreed')
  })

  it('fails where a module does not do what it was written for', () => {
    expect(compared([], observed([0, 0]), 'fixed').failure).toBe('m was written to be fixed, and was none: 0, 0 ms')
    const threw = observed([], { threw: ['TypeError: this.connect is not a function'] })
    expect(compared([], threw, 'stopped').failure).toMatch(/was throws: never back\nTypeError/)
    expect(compared([], threw, 'throws').failure).toBeNull()
    const beside = observed([1000, 1000], { threw: ['Error: no'] })
    expect(compared([], beside, 'fixed').failure).toMatch(/Error: no/)
  })

  it('fails where a run says nothing', () => {
    const broken = observed([], { broken: 'never connected', threw: ['Error: no such package'] })
    expect(compared([], broken, 'stopped').failure).toBe('m never connected\nError: no such package')
  })

  it('has a line for each behaviour, within 80 columns', () => {
    const text = summarize([compared(['fixed'], observed(doubling), 'growing'), compared([], observed([]), 'stopped')])
    expect(text).toMatch(/^back later and later +1 +0 +0 +1$/m)
    expect(text).toMatch(/^never back +1 +1 +0 +0$/m)
    expect(text).toMatch(/^together +2 +1 +0 +1$/m)
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
  })
})

describe('generated modules', () => {
  const all = generate(80)

  it('are the same each time, and a smaller number gives the first of them', () => {
    expect(generate(80)).toEqual(all)
    expect(generate(25)).toEqual(all.slice(0, 25))
    expect(new Set(all.map(({ text }) => text)).size).toBe(80)
  })

  it('have every choice of every axis', () => {
    const heads = all.map(({ text }) => `${text.split('\n')[0]!.replace(/^\/\/ \w+: /, ', ')},`)
    const names = [shapes, attachments, paths, waits, tests, resets, guards].flat().map(({ name }) => name)
    const missing = names.filter((name) => !heads.some((head) => head.includes(`, ${name},`) || name === ''))
    expect(missing).toEqual([])
  })

  it('say what they come to', () => {
    const [shape, attachment, path] = [shapes[0]!, attachments[0]!, paths[0]!]
    const named = <One extends { name: string }>(list: readonly One[], name: string) =>
      list.find((one) => one.name === name)!
    const growing = named(waits, 'power')
    const plain = { shape, attachment, path, wait: growing, test: tests[0]!, reset: resets[0]!, guard: guards[0]! }
    expect(outcomeOf(plain)).toBe('growing')
    expect(outcomeOf({ ...plain, reset: named(resets, 'reset in open') })).toBe('fixed')
    expect(outcomeOf({ ...plain, reset: named(resets, 'reset when stable') })).toBe('growing')
    expect(outcomeOf({ ...plain, test: named(tests, 'all but 1013') })).toBe('stopped')
    expect(outcomeOf({ ...plain, wait: named(waits, 'at once') })).toBe('none')
    expect(outcomeOf({ ...plain, guard: named(guards, 'one attempt') })).toBe('once')
    const uneven = { ...plain, wait: named(waits, 'first at once') }
    expect(outcomeOf(uneven)).toBe('uneven')
    expect(outcomeOf({ ...uneven, reset: named(resets, 'reset in open') })).toBe('none')
  })
})

describe('what the plugin says', () => {
  const loop = (again: string) =>
    `function connect() {\n  const socket = new WebSocket(url)\n  socket.onclose = ({ code }) => {\n    if (code === 1013) ${again}\n  }\n}\n`

  it('is read for each handler, from JavaScript and TypeScript', () => {
    expect(judge('/m.js', loop('connect()'))).toEqual(['none'])
    expect(judge('/m.ts', loop('setTimeout(connect, 5000 as number)'))).toEqual(['fixed'])
    expect(judge('/m.js', 'const answer = 42')).toEqual([])
  })

  it('is not made up where a module does not parse', () => {
    expect(() => judge('/m.js', 'const = 1')).toThrow(/m\.js:1: Parsing error/)
  })
})

describe('the command', () => {
  it('takes names and forms, and nothing else', () => {
    expect(readOptions(['--sample', 'toggle'])).toEqual({ sample: true, verbose: false, names: ['toggle'] })
    expect(() => readOptions(['--all'])).toThrow(/--all/)
  })

  it('wants each module to say what it does', () => {
    expect(purposeOf('m', '// growing: doubles\n')).toBe('growing')
    expect(() => purposeOf('m', '// quickly: at once\n')).toThrow(/m does not begin with what it does/)
    expect(() => purposeOf('m', 'connect()\n')).toThrow(/m does not begin with what it does/)
  })
})
