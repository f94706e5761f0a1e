import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../../..', import.meta.url))

/** Copies the repository as it stands into a temporary folder, with the installed packages linked into the copy. */
export function copyRepository(): string {
  const copy = mkdtempSync(join(tmpdir(), 'websocket-'))
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8'
  })
  for (const file of files.split('\0').filter((path) => path !== '')) cpSync(join(root, file), join(copy, file))
  const folders = new Set(['.', ...readdirSync(join(root, 'packages')).map((name) => join('packages', name))])
  for (const name of readdirSync(join(root, 'packages/conformance/hosts')))
    folders.add(join('packages/conformance/hosts', name))
  for (const folder of folders) {
    const installed = join(root, folder, 'node_modules')
    if (readdirSync(dirname(installed)).includes('node_modules'))
      symlinkSync(installed, join(copy, folder, 'node_modules'))
  }
  return copy
}
