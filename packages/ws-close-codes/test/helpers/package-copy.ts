import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))
const require = createRequire(import.meta.url)

/** A file of an installed package that its `exports` may hide. */
export function installed(name: string, file: string): string {
  return join(dirname(require.resolve(`${name}/package.json`)), file)
}

export function node(...args: string[]): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  return { status, output: stdout + stderr }
}

/** A new folder with a fresh build of this package in its node_modules, as a user gets it: no stale `dist` is read. */
export function installCopy(): { folder: string; remove: () => void } {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'ws-close-codes-')))
  const copy = join(folder, 'node_modules/ws-close-codes')
  mkdirSync(copy, { recursive: true })
  const { publishConfig, ...manifest } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  writeFileSync(join(copy, 'package.json'), JSON.stringify({ ...manifest, exports: publishConfig.exports }))
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  const tsc = installed('@typescript/native', 'bin/tsc')
  const built = node(tsc, '-p', join(root, 'tsconfig.build.json'), '--outDir', join(copy, 'dist'))
  if (built.status !== 0) throw new Error(`the build failed:\n${built.output}`)
  return { folder, remove: () => rmSync(folder, { recursive: true }) }
}
