/** What one use of the package adds to a bundle, in bytes. */
export interface Cost {
  /** The use, as the table names it. */
  readonly use: string
  /** A size for each bundler. */
  readonly sizes: readonly Size[]
}

export interface Size {
  readonly minified: number
  readonly gzip: number
}

/**
 * The same bundle has the same size everywhere, compressed or not, with the builds of Node.js 20 to 26 from nodejs.org.
 * A Node.js that is linked with another zlib compresses a little differently; that makes no table wrong.
 */
const zlibs = 0.05

const marks = /(?<=<!-- begin costs -->\n)[^]*(?=<!-- end costs -->)/

/** The table in a README, or an error when there is no place for one. */
export function tableIn(readme: string): string {
  const table = marks.exec(readme)?.[0]
  if (table === undefined) throw new Error('README.md has no place for the costs')
  return table
}

/** A README with the costs in its table. Sizes after compression stay as they are while they differ by zlib alone. */
export function withCosts(readme: string, bundlers: readonly string[], costs: readonly Cost[]): string {
  const before = new Map(tableIn(readme).split('\n').map(parseRow))
  const heads = ['bytes over the bare number', ...bundlers.flatMap((name) => [name, 'gzip'])]
  const rows = costs.map(({ use, sizes }) => {
    const old = before.get(use) ?? []
    return [
      use,
      ...sizes.flatMap(({ minified, gzip }, index) => {
        const [oldMinified, oldGzip = gzip] = old.slice(2 * index)
        const same = minified === oldMinified && Math.abs(gzip - oldGzip) <= gzip * zlibs
        return [minified, same ? oldGzip : gzip]
      })
    ]
  })
  const lines = [heads, heads.map((_, column) => (column === 0 ? ':--' : '--:')), ...rows]
  const table = lines.map((cells) => `| ${cells.join(' | ')} |\n`).join('')
  return readme.replace(marks, () => `\n${table}\n`)
}

/** The first cell of a row, and the numbers in the others. */
function parseRow(line: string): [string, number[]] {
  const [use = '', ...cells] = line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim())
  return [use, cells.map(Number)]
}
