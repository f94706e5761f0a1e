import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './package-copy.js'

/** The TypeScript that the README shows, block by block. */
export const snippets: readonly string[] = [
  ...readFileSync(join(root, 'README.md'), 'utf8').matchAll(/^```ts\n([^]*?)^```$/gm)
].map(([, code]) => code!)

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
