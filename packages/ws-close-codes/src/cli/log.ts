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
const number =
  /(?<![\w./#+-]|\d:)[134]\d{3}(?![\w%]|[.:/-]\d)(?! ?(?:m?s|msecs?|milli\w*|sec(?:ond)?s?|min(?:ute)?s?|[kKMG]i?B|bytes?)\b)/g

/** The name that a number is the value of: `"code":1006`, `code=1006`; also the host in `localhost:3000`. */
const key = /(?:([\w.-]+)["']\s?[:=]\s?|([\w.-]+)[:=])["']?$/

/** The names whose value may be a close code. */
const codeKey = /code|status|clos|disconnect/i

/** What stands before other numbers in prose. */
const otherNumber = /\b(?:port|pid|id|line|in|after|every|for|delay|duration|timeout|size|length|count):? $/i

/**
 * Finds close codes in a log that arrives in pieces: numbers that a close code can be, where the line speaks of closing
 * and does not name the number otherwise. Numbers that the registry leaves unassigned (1016-2999) are years and counts
 * more often than codes, and are left out.
 */
export async function findCodes(pieces: AsyncIterable<string>): Promise<Found[]> {
  const found = new Map<number, { code: number; count: number; line: number }>()
  let index = 0
  for await (const lines of linesOf(pieces)) {
    for (const line of lines) {
      index++
      for (const code of codesOf(line)) {
        const known = found.get(code) ?? { code, count: 0, line: index }
        known.count++
        found.set(code, known)
      }
    }
  }
  return [...found.values()].sort((a, b) => a.code - b.code)
}

function codesOf(line: string): number[] {
  if (!topic.test(line)) return []
  return [...line.matchAll(number)]
    .filter(({ index }) => mayBeCode(line.slice(Math.max(0, index - 40), index)))
    .map(([digits]) => Number(digits))
    .filter((code) => describe(code).kind !== 'unassigned')
}

function mayBeCode(before: string): boolean {
  const [, quoted, bare] = key.exec(before) ?? []
  const name = quoted ?? bare
  return name === undefined ? !otherNumber.test(before) : codeKey.test(name)
}

/** The lines of a text that arrives in pieces, however long they are; the last one need not end in a line break. */
async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<readonly string[]> {
  let begun: string[] = []
  for await (const piece of pieces) {
    const [end, ...others] = piece.split('\n') as [string, ...string[]]
    begun.push(end)
    const rest = others.pop()
    if (rest === undefined) continue
    yield [begun.join(''), ...others]
    begun = [rest]
  }
  yield [begun.join('')]
}
