import { describe, expect, it } from 'vitest'
import type { TSESLint } from '@typescript-eslint/utils'
import { mayHold } from '../../src/model/gate.js'
import type { Settings } from '../../src/model/sockets/settings.js'

const opens = (text: string, settings: Settings = {}) => mayHold('sockets', { text } as TSESLint.SourceCode, settings)

describe('a file is looked at', () => {
  it.each([
    'new WebSocket(url).close()',
    'import S from "isomorphic-ws"; new S(url).close()',
    "import S from 'ws'; new S(url).close()",
    'const S = require(`ws`); new S(url).onclose = f',
    'import { App } from "uWebSockets.js"; App().ws("/", { open: (s) => s.end(1006) })',
    'import { Elysia } from "elysia"; new Elysia().ws("/", { open: (s) => s.close() })',
    'Deno.upgradeWebSocket(request).socket.close()',
    'export const isLost = (event: CloseEvent) => event.code === 1006'
  ])('%s', (text) => expect(opens(text)).toBe(true))

  it('for the wrappers that settings name', () => {
    const text = 'import { open } from "#net"; open().close()'
    expect(opens(text)).toBe(false)
    expect(opens(text, { sockets: [{ from: '#net', name: 'open', api: 'ws' }] })).toBe(true)
  })
})

it('a file with a client that connects again by itself is looked at for that alone', () => {
  const source = (text: string) => ({ text }) as TSESLint.SourceCode
  expect(mayHold('clients', source("import Sockette from 'sockette'"), {})).toBe(true)
  expect(mayHold('clients', source('new Sockette(url)'), {})).toBe(false)
})

describe('a file is passed over', () => {
  it.each(['new WebSocket(url).send(data)', 'dialog.close()', 'const ws = connect(); ws.close()', 'news.close()'])(
    '%s',
    (text) => expect(opens(text)).toBe(false)
  )
})
