import { describe, expect, it } from 'vitest'
import { languages } from '../../src/cli/languages.js'
import { main } from '../../src/cli/main.js'
import { columnsOf } from '../../src/cli/wrap.js'
import { registry } from '../../src/index.js'

async function run(args: readonly string[], input: string | null = null, colour = false) {
  const out: string[] = []
  const errors: string[] = []
  const status = await main(args, {
    input: input === null ? null : () => Promise.resolve(input),
    output: (text) => void out.push(text),
    error: (text) => void errors.push(text),
    style: { width: 80, colour }
  })
  return { status, out: out.join('\n'), errors: errors.join('\n') }
}

const codes = Object.keys(registry)
const everyLanguage = [...languages.keys()]

describe('a code', () => {
  it('is explained', async () => {
    const { status, out, errors } = await run(['1013'])
    expect({ status, errors }).toEqual({ status: 0, errors: '' })
    expect(out).toMatch(/^1013 Try Again Later\n/)
    for (const heading of ['Description', 'When you see it', 'How to fix', 'Reconnect', 'Sources'])
      expect(out).toContain(`\n${heading}\n`)
  })

  it('that is not registered is explained by its range', async () => {
    expect((await run(['4242'])).out).toContain('Private use')
    expect((await run(['2024'])).out).toContain('Unassigned')
    expect((await run(['0'])).out).toContain('Not used')
  })

  it('comes as data', async () => {
    const { status, out } = await run(['1006', '--json', '--lang', 'ko'])
    expect(status).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ code: 1006, meaning: 'Abnormal Closure', language: 'ko' })
  })

  it.each(everyLanguage)('fits into 80 columns in %s, but for addresses', async (lang) => {
    for (const code of [...codes, '0', '2000', '3999', '4000', '65535']) {
      const { out } = await run([code, '--lang', lang])
      for (const line of out.split('\n'))
        if (!line.includes('https://')) expect(columnsOf(line), line).toBeLessThanOrEqual(80)
    }
  })
})

describe('two codes', () => {
  it('are compared, the lower one first', async () => {
    const { status, out } = await run(['compare', '1013', '1001', '--lang', 'fr'])
    expect(status).toBe(0)
    expect(out).toContain('Différences clés')
    expect(out).toContain('Quand utiliser lequel')
    expect(out).toBe((await run(['compare', '1001', '1013', '--lang', 'fr'])).out)
  })

  it.each(everyLanguage)('fit into 80 columns in %s', async (lang) => {
    for (const code of codes.filter((one) => one !== '1013')) {
      const { out } = await run(['compare', code, '1013', '--lang', lang])
      for (const line of out.split('\n'))
        if (!line.includes('https://')) expect(columnsOf(line), line).toBeLessThanOrEqual(80)
    }
  })
})

describe('a log', () => {
  const log = [
    '2026-11-21T10:00:01Z websocket closed 1006',
    '10:00:02 ws close code=1013 reason="busy" in 1500 ms',
    'client 4001 sent 1200 messages',
    'socket disconnected (1013), next try in 4000ms',
    'close code 4401, session 1000234'
  ].join('\n')

  it('has its close codes explained, with how often and where', async () => {
    const { status, out } = await run([], log)
    expect(status).toBe(0)
    expect(out.match(/^\d{4} .*/gm)).toEqual([
      '1006 Abnormal Closure ×1, :1',
      '1013 Try Again Later ×2, :2',
      expect.stringMatching(/^4401 .* ×1, :5$/) as string
    ])
  })

  it('without a code says so by its status', async () => {
    expect(await run([], 'nothing here\n')).toEqual({ status: 1, out: '', errors: '' })
    expect(await run(['--json'], '')).toEqual({ status: 1, out: '[]', errors: '' })
  })
})

describe('bad input', () => {
  it.each([
    [['70000'], 'got "70000"'],
    [['-1'], ''],
    [['abc'], 'got "abc"'],
    [['1000.5'], 'got "1000.5"'],
    [['1000', '1001'], 'one code is explained at a time'],
    [['compare', '1000'], 'compare takes two codes, got 1'],
    [['compare', '1000', '1000'], 'two different close codes'],
    [['compare', '1000', '4001'], '4001 is not a registered close code'],
    [['1000', '--lang', 'xx'], 'there is no language "xx"'],
    [['--nonsense'], "Unknown option '--nonsense'"],
    [[], 'a code is missing']
  ])('%j goes to standard error', async (args, message) => {
    const { status, out, errors } = await run(args)
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(errors).toContain(message)
    expect(errors).toContain('--help')
  })
})

it('prints its usage within 80 columns', async () => {
  const { status, out } = await run(['--help'])
  expect(status).toBe(0)
  for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
  for (const language of everyLanguage) expect(out).toContain(language)
})

it('uses colours only where they are wanted', async () => {
  expect((await run(['1000'], null, true)).out).toContain('\u001b[1m')
  expect((await run(['1000'])).out).not.toContain('\u001b')
})
