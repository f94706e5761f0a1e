import type { Plugin } from 'esbuild'

/** The part of `node:path` that is asked for a file that lies in the root. */
const path = `
const clean = (path) => '/' + path.split('/').filter((part) => part && part !== '.').join('/')
module.exports = {
  sep: '/',
  isAbsolute: (path) => path.startsWith('/'),
  normalize: clean,
  resolve: (...paths) => clean(paths.slice(Math.max(paths.findLastIndex((path) => path.startsWith('/')), 0)).join('/')),
  dirname: (path) => clean(path.slice(0, path.lastIndexOf('/') + 1)),
  basename: (path) => path.slice(path.lastIndexOf('/') + 1),
  extname: (path) => /[^/](\\.[^./]*)$/.exec(path)?.[1] ?? ''
}`

/** What stands before each file, for code that asks `process` how it runs. */
export const process = `const process = { env: {}, argv: [], platform: 'browser', browser: true, cwd: () => '/', emitWarning() {} };`

/** ESLint and the parser for TypeScript ask for Node.js, mostly to look for files: in a browser there are none. */
export const withoutNode: Plugin = {
  name: 'without-node',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(?:node:)?(?:path|fs|os|url|util|crypto|perf_hooks|inspector)$/ }, ({ path: name }) => ({
      path: name.replace('node:', ''),
      namespace: 'node'
    }))
    onLoad({ filter: /./, namespace: 'node' }, ({ path: name }) => ({
      contents: name === 'path' ? path : 'module.exports = {}'
    }))
    // ESLint's own rules are half of it, and no page has them.
    onResolve({ filter: /^\.\.\/rules$/ }, ({ path: name }) => ({ path: name, namespace: 'no-rules' }))
    onLoad({ filter: /./, namespace: 'no-rules' }, () => ({ contents: 'module.exports = new Map()' }))
  }
}
