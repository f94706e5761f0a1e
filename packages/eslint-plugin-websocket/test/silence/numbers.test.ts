import { describe, expect, it } from 'vitest'
import plugin from '../../src/index.js'
import { lint, type ParserName } from './lint.js'
import { numbers, type Line } from './numbers.js'
import { probes } from './probes.js'

const head = 'export const socket = new WebSocket(url), another = new WebSocket(url)\n'

describe.each(['javascript', 'typescript'] as const)('read by the %s parser', (parser) => {
  const lines = numbers.filter(({ only }) => isRead(only, parser))

  it.each(lines)('says nothing: $name', ({ code }) => {
    expect(lint(head + code, parser)).toEqual([])
  })

  it.each(lines)('speaks of its twin: $name', ({ code, twin: [text, instead], rules }) => {
    expect(code.split(text)).toHaveLength(2)
    const said = lint(head + code.replace(text, () => instead), parser)
    expect(said.map(({ rule }) => rule)).toEqual(rules)
  })
})

it('leaves no rule out that these or the receivers could touch', () => {
  const asked = [...probes.map(({ rule }) => rule), ...numbers.flatMap(({ rules }) => rules)]
  expect([...new Set(asked)].sort()).toEqual(Object.keys(plugin.rules).sort())
})

function isRead(only: Line['only'], parser: ParserName): boolean {
  return only === undefined || only === parser
}
