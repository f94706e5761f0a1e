import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { CHAT, PUBLISHED, RULES, countByRule, lintDemo, shortcomings } from '../lint-demo.js'

type Parts = Awaited<ReturnType<typeof lintDemo>>
let parts: Parts

beforeAll(async () => {
  parts = await lintDemo()
})

/** The rules that spoke at the one line with this text, in the file with this ending. */
function rulesAt(file: string, text: string) {
  const result = parts.flatMap(({ results }) => results).find(({ filePath }) => filePath.endsWith(`/${file}`))
  if (!result) throw new Error(`${file} was not linted`)
  const lines = readFileSync(result.filePath, 'utf8').split(/\r?\n/)
  const numbers = lines.flatMap((line, index) => (line.trim() === text ? [index + 1] : []))
  if (numbers.length !== 1) throw new Error(`${file} has ${numbers.length} lines with ${text}`)
  return result.messages.filter(({ line }) => line === numbers[0]).map(({ ruleId }) => ruleId)
}

describe('the published packages', () => {
  test('graphql-request sends a code that nobody may send', () => {
    expect(rulesAt('src/graphql-ws.ts', 'socket.close(1006)')).toContain('websocket/no-reserved-close-code')
  })

  test('htmx sends a code that a page may not send', () => {
    const rules = rulesAt('dist/ext/hx-ws.js', "connection.socket.close(1001, 'page navigating away');")
    expect(rules).toEqual(['websocket/no-unsupported-close-code'])
  })
})

describe('the chat', () => {
  test.each(RULES)('has a finding of %s', (rule) => {
    expect(countByRule(parts.slice(0, 1)).get(rule)).toBeGreaterThan(0)
  })

  test('is reported where it goes wrong', () => {
    expect(rulesAt('chat/server.js', 'socket.close(1006)')).toContain('websocket/no-reserved-close-code')
    expect(rulesAt('public/client.js', 'this.socket.close(1005)')).toContain('websocket/no-reserved-close-code')
    const reason = 'socket.close(1007, `cannot read ${String(data).slice(0, 100)}`)'
    expect(rulesAt('chat/server.js', reason)).toContain('websocket/valid-close-reason')
    const bare = rulesAt('chat/server.js', "socket.close(1013, 'room is full')")
    expect(bare).toContain('websocket/prefer-close-code-constant')
  })

  test('is left alone where it is right', () => {
    expect(rulesAt('public/client.js', 'this.socket.close(code, reason)')).toEqual([])
    expect(rulesAt('public/client.js', 'this.reconnectLater()')).toEqual([])
    const growing = 'setTimeout(() => this.connect(), this.wait * (0.5 + Math.random()))'
    expect(rulesAt('public/client.js', growing)).toEqual([])
  })
})

test('no place is reported by two rules', () => {
  const results = parts.flatMap((part) => part.results)
  const places = results.flatMap(({ filePath, messages }) =>
    messages.map(({ line, column, endLine, endColumn }) => [filePath, line, column, endLine, endColumn].join(':'))
  )
  expect(places).toEqual([...new Set(places)])
})

describe('a demo that shows nothing fails', () => {
  const without = (change: (part: Parts[number]) => Partial<Parts[number]>) =>
    shortcomings(parts.map((part) => ({ ...part, ...change(part) })))

  test('and the real one does not', () => {
    expect(parts.map(({ files }) => files)).toEqual([CHAT, PUBLISHED])
    expect(shortcomings(parts)).toEqual([])
  })

  test('no file', () => {
    expect(shortcomings([])).toContain('nothing was linted')
    expect(without(() => ({ results: [] }))).toContain('no file was linted: The chat of this repository')
    expect(without(({ results }) => ({ results: results.slice(1) }))[0]).toMatch('not every file was linted')
  })

  test('no finding', () => {
    const silent = without(({ results }) => ({ results: results.map((result) => ({ ...result, messages: [] })) }))
    expect(silent).toContain('nothing was found: The chat of this repository')
    expect(silent).toEqual(expect.arrayContaining(RULES.map((rule) => `${rule} found nothing`)))
  })
})
