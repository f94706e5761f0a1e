// The scripts that show a finding at run time: the real package, against a real server on loopback.
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { run } from '../packed/commands.js'

export interface Proof {
  readonly name: string
  /** The last line that the script wrote. */
  readonly seen: string
  readonly holds: boolean
}

const folder = fileURLToPath(new URL('proofs/', import.meta.url))

export function prove(): Promise<Proof[]> {
  const files = readdirSync(folder).filter((file) => /^(?!shared\.).*(?<!\.d)\.ts$/.test(file))
  return Promise.all(
    files.map(async (file): Promise<Proof> => {
      const { code, stdout, stderr } = await run(folder, process.execPath, ...process.execArgv, file)
      const seen = `${stdout}`.trim().split('\n').at(-1) || stderr.trim()
      return { name: file.replace(/\.ts$/, ''), seen, holds: code === 0 }
    })
  )
}
