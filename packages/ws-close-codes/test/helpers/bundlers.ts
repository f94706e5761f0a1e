import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build as esbuild } from 'esbuild'
import { rollup } from 'rollup'
import { build as vite, minify } from 'vite'
import webpack from 'webpack'

/** Bundles a file for production, minified, and returns the text. */
export type Bundle = (entry: string) => Promise<string>

const bundleWithVite: Bundle = async (entry) => {
  const result = await vite({
    configFile: false,
    logLevel: 'silent',
    root: join(entry, '..'),
    build: { write: false, modulePreload: false, rolldownOptions: { input: entry } }
  })
  if (!('output' in result)) throw new Error('Vite gave no output')
  return result.output[0].code.trim()
}

/** Rollup itself neither looks into node_modules nor minifies: a plugin does the one, Vite's minifier the other. */
const bundleWithRollup: Bundle = async (entry) => {
  const inFolder = { 'ws-close-codes': 'dist/index.js', 'ws-close-codes/codes': 'dist/codes.js' }
  const folder = join(entry, '../node_modules/ws-close-codes')
  const plugin = {
    name: 'node-modules',
    resolveId: (id: string) => (id in inFolder ? join(folder, inFolder[id as keyof typeof inFolder]) : null)
  }
  const bundle = await rollup({ input: entry, plugins: [plugin] })
  const { output } = await bundle.generate({ format: 'es' })
  const minified = await minify('out.js', output[0].code, { module: true })
  return minified.code.trim()
}

const bundleWithWebpack: Bundle = (entry) =>
  new Promise((resolve, reject) => {
    const output = { path: join(entry, '../webpack'), filename: 'out.js' }
    webpack({ mode: 'production', entry, output, devtool: false }, (error, stats) => {
      if (error || stats?.hasErrors()) reject(error ?? new Error(stats?.toString()))
      else resolve(readFileSync(join(output.path, output.filename), 'utf8').trim())
    })
  })

const bundleWithEsbuild: Bundle = async (entry) => {
  const result = await esbuild({ entryPoints: [entry], bundle: true, minify: true, write: false, format: 'esm' })
  return result.outputFiles[0]!.text.trim()
}

/** Bundles a source text as a file of a folder that has the package installed. */
export function bundleText(bundle: Bundle, folder: string, source: string): Promise<string> {
  const entry = join(folder, 'entry.js')
  writeFileSync(entry, source)
  return bundle(entry)
}

export const bundlers = {
  Vite: bundleWithVite,
  Rollup: bundleWithRollup,
  webpack: bundleWithWebpack,
  esbuild: bundleWithEsbuild
}
