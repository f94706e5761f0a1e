// The files of a package that a person wrote, or that a compiler wrote line by line.
import { readFile, readdir } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { mayHold } from '../../eslint-plugin-websocket/src/model/gate.js'

export interface Source {
  /** The path within its package, with forward slashes. */
  readonly file: string
  /** Where it is: its neighbours are read from there when its types are asked for. */
  readonly path: string
  readonly text: string
}

export interface Sources {
  /** Those that may hold what a rule speaks about, in order of their paths. */
  readonly sources: readonly Source[]
  /** How many files are JavaScript or TypeScript. */
  readonly seen: number
  /** How many of them are minified or too large to be read by anybody. */
  readonly generated: number
}

const script = /\.(?:[cm]?js|[cm]?ts|jsx|tsx)$/
const declarations = /\.d\.[cm]?ts$/
const largest = 1_500_000
const longestLine = 400

/** Reads the JavaScript and TypeScript of a package, without what it bundles of others. What the plugin itself would not look into needs no parsing. */
export async function readSources(folder: string): Promise<Sources> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
  const files = paths
    .map((path) => relative(folder, path).split(sep).join('/'))
    .filter((file) => script.test(file) && !declarations.test(file) && !/(?:^|\/)node_modules\//.test(file))
    .sort()
  const sources: Source[] = []
  let generated = 0
  for (const file of files) {
    const text = await readFile(join(folder, file), 'utf8')
    if (isGenerated(file, text)) generated += 1
    else if (mayHoldAny(text)) sources.push({ file, path: join(folder, file), text })
  }
  return { sources, seen: files.length, generated }
}

function isGenerated(path: string, text: string): boolean {
  if (/[.-]min\.[cm]?js$/.test(path) || text.length > largest) return true
  return text.length / text.split('\n').length > longestLine
}

function mayHoldAny(text: string): boolean {
  const sourceCode = { text } as Parameters<typeof mayHold>[1]
  return mayHold('sockets', sourceCode, {}) || mayHold('tables', sourceCode, {})
}
