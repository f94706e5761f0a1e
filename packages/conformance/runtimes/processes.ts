// Starting implementations, and ending exactly what was started.
import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs'
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

/** The folder of an installed package, seen from another one where it is a dependency of that; null if there is none. */
export function packageFolder(name: string, from?: string): string | null {
  const own = join(folder, 'node_modules', from ?? name)
  if (!existsSync(own)) return null
  const path = from === undefined ? own : join(realpathSync(own).slice(0, -from.length), name)
  return existsSync(path) ? path : null
}

export function packageVersion(name: string, from?: string): string | null {
  const path = packageFolder(name, from)
  if (path === null) return null
  return (JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')) as { version: string }).version
}

/** The Node.js of one major version, as its package has it. */
export function nodeBinary(major: number): string | null {
  const path = packageFolder(`node-${major}`)
  return path && join(path, 'bin/node')
}

/** The packages are measured on one Node.js, whichever runs this script. */
export const packagesRunOn = 24

export function onNode(): string {
  return `Node.js ${packageVersion(`node-${packagesRunOn}`)}`
}

/** Runs a compiled subject on that Node.js. */
export function startOnNode(subject: string, desk: string, subjects: string, ...args: string[]): Process {
  const binary = nodeBinary(packagesRunOn)
  if (binary === null) throw new Error(`node-${packagesRunOn} is not installed`)
  return start(binary, ['--disable-warning=ExperimentalWarning', join(subjects, `${subject}.js`), desk, ...args])
}

/** What a command says about its version; null when there is no such command. */
export function commandVersion(command: string): string | null {
  try {
    return /\d+(\.\d+)+/.exec(execFileSync(command, ['--version'], { encoding: 'utf8', stdio: 'pipe' }))?.[0] ?? null
  } catch {
    return null
  }
}

/** Compiles the subjects, which run where TypeScript does not, into a folder below this one. */
export function compileSubjects(): string {
  const typescript = requireHere.resolve('typescript/package.json').replace(/package\.json$/, 'bin/tsc')
  const out = join(folder, '.cache')
  rmSync(out, { recursive: true, force: true })
  execFileSync(process.execPath, [typescript, '-p', join(folder, 'subjects'), '--outDir', out], { stdio: 'inherit' })
  return join(out, 'subjects')
}
