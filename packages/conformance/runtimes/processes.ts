// Starting implementations, and ending exactly what was started.
import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const folder: string = fileURLToPath(new URL('.', import.meta.url))

export interface Process {
  /** Settles when the process has ended by itself, with the last of what it wrote. */
  readonly ended: Promise<string>
  stop(): Promise<void>
}

interface Options {
  readonly env?: Readonly<Record<string, string>>
  /** A folder that is deleted when the process has ended. */
  readonly temporary?: string
}

/** Starts a command at the head of a process group of its own. */
export function start(command: string, args: readonly string[], { env, temporary }: Options = {}): Process {
  const child = spawn(command, args, {
    cwd: folder,
    env: { ...process.env, NO_COLOR: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true
  })
  let output = ''
  const keep = (text: string) => (output = (output + text).slice(-2000))
  child.stdout.setEncoding('utf8').on('data', keep)
  child.stderr.setEncoding('utf8').on('data', keep)
  let over = false
  const ended = new Promise<string>((resolve) => {
    const finish = (how: string) => {
      over = true
      resolve(`${how}\n${output}`)
    }
    child.on('error', (error) => finish(error.message)).on('close', (code) => finish(`ended with ${code}`))
  })
  const kill = (signal: NodeJS.Signals) => {
    if (over || child.pid === undefined) return
    try {
      process.kill(-child.pid, signal)
    } catch {
      // It has ended in the meantime.
    }
  }
  const onExit = () => kill('SIGKILL')
  process.once('exit', onExit)
  return {
    ended,
    stop: async () => {
      kill('SIGTERM')
      const timer = setTimeout(() => kill('SIGKILL'), 2000)
      await ended
      clearTimeout(timer)
      process.off('exit', onExit)
      if (temporary) rmSync(temporary, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
    }
  }
}

export function temporaryFolder(name: string): string {
  return mkdtempSync(join(tmpdir(), `conformance-${name}-`))
}

const requireHere = createRequire(import.meta.url)

/** Compiles the subjects, which run where TypeScript does not, into a folder below this one. */
export function compileSubjects(): string {
  const compiler = requireHere.resolve('@typescript/native/package.json').replace(/package\.json$/, 'bin/tsc')
  const out = join(folder, '.cache')
  rmSync(out, { recursive: true, force: true })
  execFileSync(process.execPath, [compiler, '-p', join(folder, 'subjects'), '--outDir', out], { stdio: 'inherit' })
  return join(out, 'subjects')
}
