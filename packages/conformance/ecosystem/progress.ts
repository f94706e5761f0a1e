// A line that says how far a run is, where somebody watches.
const { stderr } = process

export function progress(text: string): void {
  if (stderr.isTTY) stderr.write(`\r\u001b[K${text.slice(0, (stderr.columns || 80) - 1)}`)
}

export function endProgress(): void {
  if (stderr.isTTY) stderr.write('\r\u001b[K')
}
