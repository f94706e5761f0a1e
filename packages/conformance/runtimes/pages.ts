// Tables of the results for people: what they share, and the short one in the README of ws-close-codes.
import { join } from 'node:path'
import type { Result } from './measure.js'
import { folder } from './processes.js'

export const packagePage: string = join(folder, '../../ws-close-codes/README.md')

const marks = /(?<=<!-- begin measured -->\n)[^]*(?=<!-- end measured -->)/

/** Puts a table into its place. */
export function insert(lines: readonly string[], text: string): string {
  if (!marks.test(text)) throw new Error('README.md has no place for the table')
  return text.replace(marks, () => `\n${lines.join('\n')}\n\n`)
}

/** The spans that are sent as they are, and what becomes of the others. */
export function sent({ codes }: Result): readonly [accepts: string, otherwise: string] {
  const { 'sends as is': accepted = [], ...rest } = codes
  const spans = accepted.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`))
  return [spans.join(', '), Object.keys(rest).join('; ') || '-']
}

/** What whoever chooses a code has to know, a line per runtime. */
export function shortTable(results: readonly Result[]): readonly string[] {
  const lines = results.map((result) => {
    const { name, title, method, version } = result
    const what = method === 'close' ? title : `${title}: \`${method}\``
    return `| ${[`\`${name}\``, what, version, ...sent(result)].join(' | ')} |`
  })
  return ['| key | what | version | accepts | otherwise |', '|---|---|---|---|---|', ...lines]
}
