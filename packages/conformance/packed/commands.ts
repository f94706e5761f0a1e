import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export const repository: string = fileURLToPath(new URL('../../../', import.meta.url))
const { packageManager } = JSON.parse(readFileSync(`${repository}package.json`, 'utf8')) as { packageManager: string }

const fromPnpm = /^(npm_(package|lifecycle)_|pnpm_|INIT_CWD$|NODE_PATH$|FORCE_COLOR$)/i

/** Runs a command to its end, as a user's shell would: without what pnpm tells the scripts it starts. */
export function run(folder: string, command: string, ...args: readonly string[]): Promise<Ended> {
  const inherited = Object.entries(process.env).filter(([name]) => !fromPnpm.test(name))
  const env = { ...Object.fromEntries(inherited), NO_COLOR: '1' }
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] })
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, stdout, stderr }))
  })
}

/** Runs a command that has to succeed. */
export async function succeed(folder: string, command: string, ...args: readonly string[]): Promise<Ended> {
  const ended = await run(folder, command, ...args)
  if (ended.code !== 0)
    throw new Error(`${[command, ...args].join(' ')} ended with ${ended.code}\n${ended.stdout}${ended.stderr}`)
  return ended
}

export function npm(folder: string, ...args: readonly string[]): Promise<Ended> {
  return succeed(folder, 'npm', ...args)
}

/** The pnpm that this repository pins. */
export function pnpm(folder: string, ...args: readonly string[]): Promise<Ended> {
  return succeed(folder, 'npx', '--yes', packageManager, ...args)
}
