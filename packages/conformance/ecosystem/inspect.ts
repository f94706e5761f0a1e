// What is found in one file, in a form that goes from one process to another.
import { tryEdits, type Edits } from './edits.js'
import { inspect, syntaxOf, type Closes } from './linter.js'
import type { Source } from './sources.js'

export interface Report {
  readonly file: string
  readonly line: number
  readonly column: number
  /** Without the name of the plugin. */
  readonly rule: string
  readonly messageId: string
  readonly message: string
  /** The line of code, cut where it is long. */
  readonly code: string
}

export interface Inspected {
  readonly file: string
  /** Whether one of the parsers could read it. */
  readonly parsed: boolean
  readonly reports: readonly Report[]
  readonly closes: Closes
  readonly edits: Edits
}

export function inspectFile(source: Source): Inspected {
  const { file, text } = source
  const syntax = syntaxOf(file, text)
  if (!syntax) {
    const closes = { calls: 0, sockets: 0, unproved: [] }
    return {
      file,
      parsed: false,
      reports: [],
      closes,
      edits: { fixes: 0, suggestions: 0, typeChecked: 0, failures: [] }
    }
  }
  const { messages, closes } = inspect(file, text, syntax)
  const lines = text.split(/\r?\n/)
  const reports = messages.map(({ line, column, ruleId, messageId, message }) => {
    if (ruleId === null || messageId === undefined) throw new Error(`ESLint itself reports: ${message}`)
    const rule = ruleId.replace(/^websocket\//, '')
    return { file, line, column, rule, messageId, message, code: shorten((lines[line - 1] ?? '').trim()) }
  })
  return { file, parsed: true, reports, closes, edits: tryEdits(source, syntax, messages) }
}

function shorten(code: string): string {
  return code.length > 160 ? `${code.slice(0, 159)}…` : code
}
