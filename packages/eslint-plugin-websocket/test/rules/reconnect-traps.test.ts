import { Linter } from 'eslint'
import { describe, expect, it } from 'vitest'
import plugin from '../../src/index.js'
import { parsers } from '../model/probe.js'
import { traps } from './reconnect-traps.js'

/** Every rule about reconnecting, as loud as it can be. */
const rules: Linter.RulesRecord = {
  'websocket/no-duplicate-reconnect': ['error', { intentional: true }],
  'websocket/no-premature-backoff-reset': 'error',
  'websocket/no-reconnect-on-fatal-close-code': ['error', { everyCode: true }],
  'websocket/require-reconnect-backoff': [
    'error',
    { codes: [1013, 1012, 1011, 1006, 1001], allowConstant: false, requireJitter: true, requireCap: true }
  ]
}

function lint(code: string, parser: keyof typeof parsers): string[] {
  const messages = new Linter().verify(code, [
    { plugins: { websocket: plugin }, languageOptions: { parser: parsers[parser] }, rules }
  ])
  return messages.map(({ ruleId, messageId, message }) => `${ruleId} ${messageId ?? message}`)
}

describe.each(['javascript', 'typescript'] as const)('with the %s parser', (parser) => {
  it.each(traps)('is silent on $name', ({ code }) => expect(lint(code, parser)).toEqual([]))
  it.each(traps.flatMap(({ name, twin }) => (twin === undefined ? [] : [{ name, twin }])))(
    'is not silent without $name',
    ({ twin }) => expect(lint(twin, parser)).not.toEqual([])
  )
})
