import { execFile } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../../..', import.meta.url))
const runtimes = 'packages/conformance/runtimes'
const written = [`${runtimes}/README.md`, 'packages/ws-close-codes/README.md', 'packages/ws-close-codes/src']

export interface Run {
  readonly status: number
  readonly output: string
  readonly errors: string
}

export interface Copy {
  /** Runs `pnpm conformance` with these arguments, but for the installation. */
  run(...args: string[]): Promise<Run>
  /** Puts a command into the PATH, which is empty otherwise. */
  command(name: string, lines: readonly string[]): void
  /** The text of every file that a measurement may write, by path. */
  contents(): Readonly<Record<string, string>>
  remove(): void
}

/** The repository on a machine where no runtime is installed, whatever is installed on this one. */
export function copyRepository(): Copy {
  const folder = mkdtempSync(join(tmpdir(), 'conformance-copy-'))
  const commands = join(folder, 'commands')
  mkdirSync(commands)
  const filter = (path: string) => !['node_modules', '.cache'].includes(basename(path))
  for (const path of [runtimes, ...written, 'package.json', 'tsconfig.base.json'])
    cpSync(join(root, path), join(folder, path), { recursive: true, filter })
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  return {
    run: (...args) =>
      new Promise((resolve) => {
        const script = ['--import', 'tsx', `${runtimes}/run.ts`, ...args]
        const options = { cwd: folder, env: { PATH: commands } }
        execFile(process.execPath, script, options, (error, output, errors) =>
          resolve({ status: error ? Number(error.code) : 0, output, errors })
        )
      }),
    command: (name, lines) => {
      writeFileSync(join(commands, name), `#!/bin/sh\n${lines.join('\n')}\n`)
      chmodSync(join(commands, name), 0o755)
    },
    contents: () => {
      const files = [...written, `${runtimes}/results`].flatMap((path) =>
        path.endsWith('.md')
          ? path
          : readdirSync(join(folder, path), { recursive: true, encoding: 'utf8' })
              .filter((name) => /\.\w+$/.test(name))
              .map((name) => join(path, name))
      )
      return Object.fromEntries(files.map((path) => [path, readFileSync(join(folder, path), 'utf8')]))
    },
    remove: () => rmSync(folder, { recursive: true, force: true })
  }
}
