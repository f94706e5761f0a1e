import { parseCsv } from './csv.js'

/** One line of IANA's file: a code or a range of codes. */
export interface Entry {
  readonly from: number
  readonly to: number
  readonly meaning: string
  readonly reference: string
}

const columns = ['Status Code', 'Meaning', 'Reference'] as const

/**
 * Reads IANA's `close-code-number.csv`. Columns are found by their names; those that are not needed may come and go.
 *
 * @throws Error when a column is missing, a line cannot be understood, or there are no lines.
 */
export function readRegistryFile(text: string): Entry[] {
  const [header = [], ...lines] = parseCsv(text)
  const [code, meaning, reference] = columns.map((name) => {
    const index = header.findIndex((cell) => cell.trim() === name)
    if (index < 0) throw new Error(`no column "${name}" in the header: ${header.join(', ') || '(empty file)'}`)
    return index
  }) as [number, number, number]
  if (lines.length === 0) throw new Error('no rows below the header')
  return lines.map((cells) => {
    const match = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(cells[code]?.trim() ?? '')
    if (!match || cells.length !== header.length) throw new Error(`not a row of the registry: ${cells.join(', ')}`)
    const from = Number(match[1])
    return { from, to: Number(match[2] ?? from), meaning: tidy(cells[meaning]), reference: tidy(cells[reference]) }
  })
}

/** Line breaks inside a cell are layout. */
function tidy(cell = ''): string {
  return cell.replace(/\s+/g, ' ').trim()
}
