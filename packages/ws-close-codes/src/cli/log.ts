import { describe } from '../describe.js'

/** A close code that stands in a log. */
export interface Found {
  readonly code: number
  /** How many times it stands there. */
  readonly count: number
  /** The number of the first line that has it, from 1. */
  readonly line: number
}

/** What a line has to speak of before a number in it is taken for a close code. */
const topic = /close|closing|\bcode\b|disconnect|websocket|\bws\b|wasClean/i

/** A number of four digits that is no part of a date, a time, a longer number or a measure. */
const number = /(?<![\w.:/#+-])[134]\d{3}(?![\w%]|[.:/-]\d)(?! ?(?:ms|s|kB|MB|bytes?)\b)/g

/**
 * Finds close codes in the lines of a log: numbers that a close code can be, where the line speaks of closing.
 * Numbers that the registry leaves unassigned (1016-2999) are years and counts more often than codes, and are left out.
 */
export function findCodes(lines: Iterable<string>): Found[] {
  const found = new Map<number, { code: number; count: number; line: number }>()
  let index = 0
  for (const line of lines) {
    index++
    if (!topic.test(line)) continue
    for (const [digits] of line.matchAll(number)) {
      const code = Number(digits)
      if (describe(code).kind === 'unassigned') continue
      const known = found.get(code) ?? { code, count: 0, line: index }
      known.count++
      found.set(code, known)
    }
  }
  return [...found.values()].sort((a, b) => a.code - b.code)
}
