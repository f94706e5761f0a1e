import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type OutputFile } from 'esbuild'
import type { Plugin } from 'vitepress'
import { process, withoutNode } from './without-node.js'

const folder = 'assets/lint/'
const virtual = 'virtual:lint/worker-url'

/** The worker, and what it loads later: modules in one folder, the worker first. */
async function bundle(): Promise<OutputFile[]> {
  const { outputFiles } = await build({
    entryPoints: { worker: fileURLToPath(new URL('worker.ts', import.meta.url)) },
    plugins: [withoutNode],
    banner: { js: process },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    minify: true,
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    outdir: folder,
    write: false
  })
  return outputFiles
}

/**
 * Gives the site the worker that lints. esbuild makes it rather than Vite, whose Rollup takes long for TypeScript, and
 * whose development server would have to be told of every CommonJS module.
 */
export function lintWorker(): Plugin {
  let base = '/'
  let serves = false
  let files: Promise<OutputFile[]> | undefined
  return {
    name: 'lint-worker',
    configResolved(config) {
      base = config.base
      serves = config.command === 'serve'
    },
    configureServer({ middlewares }) {
      middlewares.use(`/${folder}`, async ({ url = '' }, response, next) => {
        const file = (await (files ??= bundle())).find(({ path }) => basename(path) === basename(url))
        if (!file) return next()
        response.setHeader('content-type', 'text/javascript')
        response.end(file.contents)
      })
    },
    resolveId: (id) => (id === virtual ? `\0${virtual}` : undefined),
    async load(id, options) {
      if (id !== `\0${virtual}`) return
      // Nothing is linted while pages are made.
      if (options?.ssr) return `export default ''`
      const outputs = await (files ??= bundle())
      if (!serves)
        for (const { path, contents } of outputs)
          this.emitFile({ type: 'asset', fileName: folder + basename(path), source: contents })
      const worker = outputs.find(({ path }) => basename(path).startsWith('worker-'))!
      return `export default ${JSON.stringify(base + folder + basename(worker.path))}`
    }
  }
}
