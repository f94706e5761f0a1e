import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { probe } from './probe.js'

const folder = fileURLToPath(new URL('../fixtures/typed/', import.meta.url))

const typed = {
  project: './tsconfig.json',
  tsconfigRootDir: folder,
  // Where CI is set the parser would read the file on the disk in place of the code it is given.
  disallowAutomaticSingleRunInference: true
}

/** The implementations that the first `close` in the code is proved to be called on. */
function closed(code: string, options: object): string | null {
  return probe(
    code,
    'typescript',
    (model) => {
      const [send] = model.sends()
      return send ? [...send.socket.apis].sort().join(' or ') : null
    },
    options,
    `${folder}case.ts`
  )
}

/** The codes that the first `close` in the code may send. */
function sent(code: string, options: object): string {
  return probe(
    code,
    'typescript',
    (model) => (model.sends()[0]?.values ?? []).map(({ value, origin }) => `${value} ${origin}`).join(', '),
    options,
    `${folder}case.ts`
  )
}

const imported = "import * as make from './make.js'; "

describe('the type checker', () => {
  it.each([
    ['make.ws().close()', 'ws'],
    ['make.undici().close()', 'undici'],
    ['make.page()?.close()', 'WebSocket'],
    ['make.tagged().close()', 'WebSocket'],
    ['make.either().close()', 'WebSocket or ws'],
    ['make.state.socket.close()', 'ws'],
    ['make.channel().close()', null],
    ['make.mixed().close()', null],
    ['make.anything.close()', null]
  ])('sees in %s: %s', (code, expected) => {
    expect(closed(imported + code, typed)).toBe(expected)
    // The same file without type information: nothing is proved, and nothing breaks.
    expect(closed(imported + code, {})).toBeNull()
  })

  it('makes no socket of a fake that is cast to one', () => {
    const fake = 'const fake = { close: (code: number) => code } as unknown as WebSocket; fake.close(1006)'
    expect(closed(fake, typed)).toBeNull()
    expect(
      closed('class Fake { close() {} } const fake: any = new Fake(); (fake as WebSocket).close()', typed)
    ).toBeNull()
  })

  it('leaves alone what syntax has proved', () => {
    expect(closed("import { WebSocket } from 'undici'; new WebSocket('').close()", typed)).toBe('undici')
  })

  it.each([
    ['make.ws().close(make.lost)', '1006 type'],
    ['make.ws().close(make.Close.Lost)', '1006 type'],
    ['const code = make.Close.Away; make.ws().close(code)', '1001 type'],
    ['const stop = (code: typeof make.done) => make.ws().close(code)', '1000 type, 1001 type'],
    ['const stop = (code: typeof make.done) => { if (code !== 1000) make.ws().close(code) }', '1001 type'],
    ['const stop = (code: make.Close) => make.ws().close(code)', ''],
    ['const stop = (code: make.Close) => { if (code !== make.Close.Away) make.ws().close(code) }', '1006 type'],
    ['make.ws().close(make.code)', ''],
    ['make.ws().close(make.anything)', '']
  ])('sees the codes in %s: %s', (code, expected) => {
    expect(sent(imported + code, typed)).toBe(expected)
    expect(sent(imported + code, {})).toBe('')
  })
})
