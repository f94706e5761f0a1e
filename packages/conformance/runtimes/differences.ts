// What the table says and what was found now, wherever these differ.
import type { Result } from './measure.js'
import { spansByOutcome, type Span } from './ranges.js'

/**
 * Compares behaviour alone: a newer version that does the same is no difference. Of the codes only those are compared
 * that were measured this time.
 *
 * @returns a text for every statement that differs, with the old and the new one below each other
 */
export function differences(before: Result, now: Result, codes: readonly number[]): string[] {
  const texts = codes.map((code) => {
    const [old, found] = [outcomeAt(before, code), outcomeAt(now, code)]
    return [code, old === found ? '' : contrast(before, old, now, found)] as const
  })
  const { '': _same, ...differing } = spansByOutcome(texts)
  const calls = Object.entries(differing).map(
    ([text, spans]) => `${now.name}: close(code) with ${spans.map(spanText).join(', ')}${text}`
  )
  const [old, found] = [statements(before), statements(now)]
  const others = [...new Set([...Object.keys(old), ...Object.keys(found)])]
    .filter((statement) => old[statement] !== found[statement])
    .map((statement) => `${now.name}: ${statement}${contrast(before, old[statement], now, found[statement])}`)
  return [...calls, ...others]
}

function contrast(before: Result, old: string | undefined, now: Result, found: string | undefined): string {
  return `\n    table, ${before.version}: ${old ?? 'nothing'}\n    now, ${now.version}: ${found ?? 'nothing'}`
}

function outcomeAt({ codes }: Result, code: number): string | undefined {
  return Object.keys(codes).find((outcome) => codes[outcome]!.some(([from, to]) => from <= code && code <= to))
}

function spanText([from, to]: Span): string {
  return from === to ? `${from}` : `${from}-${to}`
}

/** Everything but the codes, by what was done. */
function statements({ title, role, method, values, withoutCode, reasons, states, reports }: Result): Statements {
  const all = {
    title,
    role,
    method,
    'close()': withoutCode,
    ...named(values, (value) => `close(${value})`),
    ...named(reasons, (reason) => `reason, ${reason}`),
    ...named(states, (state) => `close(999), ${state}`),
    ...named(reports, (received) => `reports for ${received}`)
  }
  return Object.fromEntries(Object.entries(all).map(([statement, fact]) => [statement, String(fact)]))
}

type Statements = Readonly<Record<string, string>>

function named(facts: object, name: (key: string) => string): Record<string, unknown> {
  return Object.fromEntries(Object.entries(facts).map(([key, fact]) => [name(key), fact as unknown]))
}
