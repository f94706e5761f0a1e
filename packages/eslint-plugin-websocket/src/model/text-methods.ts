/** Methods that take a part of a text out of it. */
export const cutters: ReadonlySet<string> = new Set(['slice', 'substring', 'substr'])
/** Methods that only strings have, and whose result may be as long as the string. */
export const keepers: ReadonlySet<string> = new Set([
  'trim',
  'trimStart',
  'trimEnd',
  'toLowerCase',
  'toUpperCase',
  'replaceAll'
])
/** Functions and methods whose result has only ASCII characters. */
export const asciiMakers: ReadonlySet<string> = new Set([
  'btoa',
  'encodeURIComponent',
  'encodeURI',
  'randomUUID',
  'toISOString',
  'toFixed'
])
const asciiEncodings: ReadonlySet<unknown> = new Set(['hex', 'base64', 'base64url', 'ascii'])

/** `digest('hex')`, `toString('base64')`, `toString(36)` */
export function isAsciiFormat(name: string, format: unknown): boolean {
  return (name === 'digest' || name === 'toString') && (asciiEncodings.has(format) || typeof format === 'number')
}
