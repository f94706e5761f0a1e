import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './package-copy.js'

const readme = readFileSync(join(root, 'README.md'), 'utf8')

/** The TypeScript that the README shows, block by block. */
export const snippets: readonly string[] = [...readme.matchAll(/^```ts\n([^]*?)^```$/gm)].map(([, code]) => code!)

/** The rows of the table whose first column has this heading. */
export function tableOf(heading: string): string[][] {
  const [, , ...rows] = readme
    .split('\n\n')
    .find((block) => block.startsWith(`| ${heading} |`))!
    .split('\n')
  return rows.map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim().replace(/`/g, ''))
  )
}

/** The codes that a cell lists: `1000-1003, 3000` are five. */
export function codesIn(cell: string): number[] {
  return [...cell.matchAll(/(\d+)(?:-(\d+))?/g)].flatMap(([, from, to = from]) =>
    Array.from({ length: Number(to) - Number(from) + 1 }, (_, index) => Number(from) + index)
  )
}

/** A snippet as a module: with the imports and the surroundings that the README leaves out. */
export function moduleOf(snippet: string, exported: readonly string[]): string {
  const used = exported.filter(
    (name) => new RegExp(`\\b${name}\\b`).test(snippet) && !new RegExp(`import .*\\b${name}\\b`).test(snippet)
  )
  return [
    `import { ${used.join(', ')} } from 'ws-close-codes'`,
    ...(snippet.match(/^import .*$/gm) ?? []),
    'declare class WebSocket {',
    '  constructor(url: string)',
    '  onmessage: (() => void) | null',
    '  onclose: ((event: { readonly code: number }) => void) | null',
    '  close(code?: number, reason?: string): void',
    '}',
    'declare function setTimeout(callback: () => void, milliseconds: number): void',
    'declare const url: string, code: number, error: Error, socket: WebSocket',
    'export function snippet() {',
    snippet.replace(/^import .*\n/gm, '').replace(/^(?=.*\/\/ does not compile)/gm, '// @ts-expect-error\n'),
    '}'
  ].join('\n')
}
