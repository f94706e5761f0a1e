// What is run: modules that were written by hand, and modules that are put together.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import type { Behaviour } from './classify.js'
import { generate } from './generate.js'

/** What a module was written to do: waits of that kind, or an error in the handler that ends it. */
export type Purpose = Behaviour | 'throws'

export interface Module {
  readonly name: string
  readonly file: string
  /** As the plugin reads it. */
  readonly text: string
  readonly purpose: Purpose
  /** What is run: the file itself, or what TypeScript makes of it. */
  readonly runs: string
}

/** One in so many of those that were written by hand is in the sample. */
const sampleEvery = 4
const generated = { all: 80, sample: 25 }

const purposes: Record<Purpose, true> = {
  none: true,
  fixed: true,
  growing: true,
  stopped: true,
  once: true,
  uneven: true,
  throws: true
}

const folder = fileURLToPath(new URL('.', import.meta.url))
const cache = join(folder, '.cache')
const written = join(folder, 'modules')
const inChild = ['clock.ts', 'globals.ts', 'pump.ts', 'preload.ts']

/** What Node.js loads before a module. */
export const preload: string = join(cache, 'preload.js')

/** Compiles what runs beside a module, and answers with the file to load. */
export function compileChild(out: string): string {
  for (const file of inChild) compile(join(folder, file), out)
  return join(out, 'preload.js')
}

/**
 * Every module, or the sample of them.
 *
 * @throws an Error when one does not say what it does
 */
export function readModules(sample: boolean): Module[] {
  rmSync(cache, { recursive: true, force: true })
  mkdirSync(cache)
  compileChild(cache)
  const byHand = readWritten().filter((_, index) => !sample || index % sampleEvery === 0)
  return [...byHand, ...writeGenerated(sample ? generated.sample : generated.all)]
}

function readWritten(): Module[] {
  return readdirSync(written)
    .filter((file) => /\.[jt]s$/.test(file))
    .map((file) => {
      const path = join(written, file)
      const text = readFileSync(path, 'utf8')
      return { name: basename(file, extname(file)), file: path, text, purpose: purposeOf(file, text), runs: runs(path) }
    })
}

/** Writes modules that are put together, so that they can be run. */
function writeGenerated(count: number): Module[] {
  return generate(count).map(({ name, text }) => {
    const file = join(cache, `${name}.js`)
    writeFileSync(file, text)
    return { name, file, text, purpose: purposeOf(name, text), runs: file }
  })
}

/** The first line says it: `// fixed: always after five seconds`. */
export function purposeOf(name: string, text: string): Purpose {
  const [, word = ''] = /^\/\/ (\w+): ./.exec(text) ?? []
  if (!Object.hasOwn(purposes, word)) throw new Error(`${name} does not begin with what it does, as in "// fixed: …"`)
  return word as Purpose
}

function runs(path: string): string {
  return path.endsWith('.ts') ? compile(path, cache) : path
}

/** Takes the types away. */
function compile(path: string, out: string): string {
  const { outputText } = ts.transpileModule(readFileSync(path, 'utf8'), {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true }
  })
  const compiled = join(out, `${basename(path, '.ts')}.js`)
  writeFileSync(compiled, outputText)
  return compiled
}
