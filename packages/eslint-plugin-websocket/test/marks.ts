/** An expected report, written under the code it is about: `// ~~~~ messageId`. */
export interface Mark {
  readonly line: number
  readonly column: number
  readonly endColumn: number
  readonly messageId: string
}

/** Marks stand in a comment of their own; a tilde lies under each character of the reported node. */
const markLine = /^(?<before>\s*\/\/\s*)(?<marks>~.*)$/

/** Takes the marks out of the code: what remains is what is linted, with lines and columns as the marks count them. */
export function readMarks(text: string): { code: string; marks: Mark[] } {
  const marks: Mark[] = []
  const kept: string[] = []
  for (const line of dedent(text)) {
    const match = markLine.exec(line)
    if (!match?.groups) {
      kept.push(line)
      continue
    }
    const offset = match.groups['before']!.length
    for (const { index, 1: tildes, 2: messageId } of match.groups['marks']!.matchAll(/(~+)\s+([A-Za-z]\w*)/g)) {
      const column = offset + index + 1
      marks.push({ line: kept.length, column, endColumn: column + tildes!.length, messageId: messageId! })
    }
  }
  return { code: kept.join('\n'), marks }
}

/** Lines without the indentation that all of them share, and without the empty first and last line. */
export function dedent(text: string): string[] {
  const lines = text
    .replace(/^\n/, '')
    .replace(/\n[ \t]*$/, '')
    .split('\n')
  const indents = lines.filter((line) => line.trim() !== '').map((line) => /^ */.exec(line)![0].length)
  const shared = Math.min(...indents)
  return lines.map((line) => line.slice(Number.isFinite(shared) ? shared : 0))
}
