// Packages, as npm downloads them: by the user's own settings, through npm's own cache, tried again when it fails.
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { run } from '../packed/commands.js'
import type { Pin } from './pins.js'

const cache = fileURLToPath(new URL('.cache/', import.meta.url))

/** Where a package is, or will be, unpacked. */
export function folderOf({ name, version }: Pick<Pin, 'name' | 'version'>): string {
  return join(cache, `${name.replace('/', '+')}@${version}`)
}

const markOf = (pin: Pin) => join(folderOf(pin), '.integrity')

/** Whether a package was unpacked from the very tarball that is pinned. */
export async function isCached(pin: Pin): Promise<boolean> {
  return existsSync(markOf(pin)) && (await readFile(markOf(pin), 'utf8')) === pin.integrity
}

/**
 * Downloads a package, compares its hash and unpacks it. What is interrupted leaves nothing that looks complete.
 *
 * @throws an Error that names the package
 */
export async function download(pin: Pin): Promise<void> {
  await inTemporary(async (temporary) => {
    const { tarball, integrity } = await pack(pin, temporary)
    if (integrity !== pin.integrity)
      throw new Error(`${pin.name}@${pin.version} is pinned with ${pin.integrity}, and the registry sent ${integrity}`)
    const unpacked = join(temporary, 'unpacked')
    await mkdir(unpacked)
    const { code, stderr } = await run(temporary, 'tar', '-xzf', tarball, '-C', unpacked, '--strip-components', '1')
    if (code !== 0) throw new Error(`${pin.name}@${pin.version} could not be unpacked: ${stderr.trim()}`)
    await writeFile(join(unpacked, '.integrity'), integrity)
    await rm(folderOf(pin), { recursive: true, force: true })
    await rename(unpacked, folderOf(pin))
  })
}

/** The hash of a package as the registry has it today. */
export async function integrityOf(pin: Pick<Pin, 'name' | 'version'>): Promise<string> {
  return inTemporary(async (temporary) => (await pack(pin, temporary)).integrity)
}

async function inTemporary<Result>(body: (folder: string) => Promise<Result>): Promise<Result> {
  await mkdir(cache, { recursive: true })
  const temporary = await mkdtemp(join(cache, 'incoming-'))
  try {
    return await body(temporary)
  } finally {
    await rm(temporary, { recursive: true, force: true })
  }
}

async function pack({ name, version }: Pick<Pin, 'name' | 'version'>, folder: string) {
  const { code, stderr } = await run(folder, 'npm', 'pack', `${name}@${version}`, '--ignore-scripts')
  const file = (await readdir(folder)).find((entry) => entry.endsWith('.tgz'))
  if (code !== 0 || file === undefined) {
    const why = stderr.split('\n').filter((line) => /^npm (?:error|ERR!) \w/.test(line) && !/complete log/.test(line))
    throw new Error(`${name}@${version} could not be downloaded:\n${why.join('\n') || stderr.trim()}`)
  }
  const tarball = join(folder, file)
  const hash = createHash('sha512')
    .update(await readFile(tarball))
    .digest('base64')
  return { tarball, integrity: `sha512-${hash}` }
}
