import { describe, expect, it } from 'vitest'
import { languages } from '../../src/cli/languages.js'
import { main } from '../../src/cli/main.js'
import { columnsOf } from '../../src/cli/wrap.js'
import manifest from '../../package.json' with { type: 'json' }
import { registry } from '../../src/index.js'

/** The text as a pipe hands it over: broken anywhere. */
async function* inPieces(text: string) {
  for (let index = 0; index < text.length; index += 7) yield text.slice(index, index + 7)
}

async function run(args: readonly string[], input: string | null = null, colour = false) {
  const out: string[] = []
  const errors: string[] = []
  const status = await main(args, {
    input: input === null ? null : inPieces(input),
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
    expect((await run(['4242'])).out).toMatch(/^4242 Private use\nRange: 4000-4999\n/)
    expect((await run(['3014'])).out).toMatch(/^3014 For libraries and frameworks\nRange: 3000-3999\n/)
    expect((await run(['2024'])).out).toMatch(/^2024 Unassigned\nRange: 1000-2999\n/)
    expect((await run(['0'])).out).toMatch(/^0 Not used\nRange: 0-999\n/)
    expect((await run(['65535', '--lang', 'zh'])).out).toMatch(/^65535 不属于任何范围\n范围：5000-65535\n/)
  })

  it('comes with who sends it, and its other names', async () => {
    expect((await run(['1013'])).out).toContain('Registered, may be sent\nSent by: Server\n\nDescription')
    expect((await run(['1010', '--lang', 'fr'])).out).toContain(
      'Envoyé par\u00a0: Client\nAutres noms\u00a0: MISSING_EXTENSION, '
    )
  })

  it('comes with what sources disagree about, and where that is written', async () => {
    const { out } = await run(['1005', '--lang', 'zh'])
    expect(out).toContain(
      [
        '资料之间的分歧',
        '  调用不带关闭码的 close() 后收到的关闭码',
        '    MDN：1000',
        '    WHATWG、web-platform-tests、浏览器：1005',
        '    此处采用：1005',
        '  是否可以发送\n'
      ].join('\n')
    )
    expect((await run(['1010'])).out).toContain('https://www.iana.org/assignments/websocket/')
    expect((await run(['1004'])).out).not.toContain('Where sources disagree')
  })

  it('comes as data', async () => {
    const { status, out } = await run(['1006', '--json', '--lang', 'ko'])
    expect(status).toBe(0)
    expect(JSON.parse(out)).toMatchObject({
      code: 1006,
      meaning: 'Abnormal Closure',
      language: 'ko',
      facts: { sendable: false, reconnect: { kind: 'limited' } }
    })
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

  it('have key differences, also where no fact differs', async () => {
    const { out } = await run(['compare', '1002', '1003'])
    expect(out.slice(out.indexOf('Key differences'))).toMatch(
      /^Key differences\n  How to recognise it  1002 arrives in [^]*\n {23}1003 arrives in [^]*\nWhen to use which\n/
    )
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
    expect(out.match(/^(\d{4}|×).*/gm)).toEqual([
      '1006 Abnormal Closure',
      '×1, first in line 1',
      '1013 Try Again Later',
      '×2, first in line 2',
      '4401 Private use',
      '×1, first in line 5'
    ])
    expect((await run(['--lang', 'ko'], log)).out).toContain('\n×2, 2행에 처음 나옴\n')
  })

  it.each([
    ['{"event":"ws_close","code":1006,"pid":4012,"duration":3000}', [1006]],
    ['{"closeCode": 1013}', [1013]],
    ["CloseEvent { code: 1012, reason: '' }", [1012]],
    ['close-code:1003 close_code=1002 statusCode="1007"', [1002, 1003, 1007]],
    ['ConnectionClosedError: received 1011 (internal error); then sent 1011', [1011]],
    ['websocket: close 1006 (abnormal closure): unexpected EOF', [1006]],
    ['WebSocket closed with code 1006.', [1006]],
    ['connection closed (1001)\r', [1001]],
    ['websocket error: 1006', [1006]],
    ['ws server on port 3000, pid 4012, closing 1234 files, client 4001.5', []],
    ['websocket ws://localhost:3000/chat and http://127.0.0.1:3000 closed', []],
    ['ws closed, retry in 4000 milliseconds or 3000 ms, after 3008 seconds, 1003 kB', []],
    ['10:1000 websocket 2026-11-21 4001-1 #1006 v1.1000 code-1006', []],
    ['GET /items/4000 took 1003', []]
  ])('%s: %j', async (line, expected) => {
    const { out } = await run(['--json'], line)
    expect((JSON.parse(out) as { code: number }[]).map(({ code }) => code)).toEqual(expected)
  })

  it('without a code says so by its status', async () => {
    const errors = 'ws-close-codes: the input has no close code'
    expect(await run([], 'nothing here\n')).toEqual({ status: 1, out: '', errors })
    expect(await run(['--json'], '')).toEqual({ status: 1, out: '[]', errors: '' })
  })
})

describe('bad input', () => {
  it.each([
    [['70000'], 'got "70000"'],
    [['-1'], 'a close code is an integer from 0 to 65535, got "-1"'],
    [['compare', '1000', '-5'], 'got "-5"'],
    [['1e3'], 'got "1e3"'],
    [['abc'], 'got "abc"'],
    [['1000.5'], 'got "1000.5"'],
    [['1000', '1001'], 'one code is explained at a time'],
    [['compare', '1000'], 'compare takes two codes, got 1'],
    [['compare', '1000', '1000'], 'two different close codes'],
    [['compare', '1000', '4001'], '4001 is not a registered close code'],
    [['1000', '--lang', 'xx'], 'there is no language "xx"'],
    [['1000', '--lang', 'zh-Hant'], 'there is no language "zh-Hant"'],
    [['1000', '--lang', ''], 'there is no language ""'],
    [['--nonsense'], "Unknown option '--nonsense'"],
    [[], 'a code is missing']
  ])('%j goes to standard error', async (args, message) => {
    const { status, out, errors } = await run(args)
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(errors).toContain(message)
    expect(errors).toContain('--help')
  })

  it('is also a stream that breaks off', async () => {
    const errors: string[] = []
    const status = await main([], {
      input: (async function* (): AsyncGenerator<string> {
        throw new Error('EIO: i/o error, read')
      })(),
      output: () => expect.fail(),
      error: (text) => void errors.push(text),
      style: { width: 80, colour: false }
    })
    expect(status).toBe(2)
    expect(errors.join()).toContain('the input cannot be read: EIO: i/o error, read')
  })
})

it('prints its version', async () => {
  expect(await run(['--version'])).toEqual({ status: 0, out: manifest.version, errors: '' })
})

it.each([
  ['zh-Hans', 'zh'],
  ['zh-CN', 'zh'],
  ['en-US', 'en']
])('takes %s for %s', async (tag, lang) => {
  expect(await run(['1013', '--lang', tag])).toEqual(await run(['1013', '--lang', lang]))
})

it.each(everyLanguage)('shows every label in %s', async (lang) => {
  const runs = [['1005'], ['1010'], ['4001'], ['compare', '1000', '1001'], ['compare', '1005', '1006']]
  const outputs = await Promise.all(runs.map(async (args) => (await run([...args, '--lang', lang])).out))
  const { labels } = await languages.get(lang)!()
  for (const label of Object.values(labels)) expect(outputs.join('\n')).toContain(label)
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
