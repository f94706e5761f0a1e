/**
 * The records of a CSV text (RFC 4180): a quoted field may hold commas, line breaks and doubled quotes.
 *
 * @throws Error when a quote is not closed or text follows a closing quote.
 */
export function parseCsv(text: string): string[][] {
  // One field and what ends it. The byte order mark that some programs write is no part of the first field.
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gy
  const input = text.replace(/^\uFEFF/, '')
  const records: string[][] = []
  let record: string[] = []
  while (field.lastIndex < input.length || record.length > 0) {
    const start = field.lastIndex
    const match = field.exec(input)
    if (!match) throw new Error(`not a CSV field: ${JSON.stringify(input.slice(start, start + 30))}`)
    record.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '')
    if (match[3] === ',') continue
    if (record.length > 1 || record[0] !== '') records.push(record)
    record = []
  }
  return records
}
