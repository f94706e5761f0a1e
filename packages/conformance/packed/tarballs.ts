import { mkdir, readFile, readdir } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { pnpm, repository, succeed } from './commands.js'

export interface Manifest {
  readonly name: string
  readonly version: string
  readonly license?: string
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>
  readonly dependencies?: Readonly<Record<string, string>>
}

export interface Tarball {
  readonly name: string
  /** The folder of the package in this repository. */
  readonly source: string
  /** The packed file. */
  readonly path: string
  readonly manifest: Manifest
  /** Text by path inside the package. */
  readonly files: ReadonlyMap<string, string>
}

/** Packs a package as publishing does, and reads what came out. */
export async function pack(name: string, folder: string): Promise<Tarball> {
  const source = join(repository, 'packages', name)
  const unpacked = join(folder, name)
  await mkdir(unpacked)
  const path = `${unpacked}.tgz`
  await pnpm(source, 'pack', '--out', path)
  await succeed(folder, 'tar', '-xzf', path, '-C', unpacked)
  const files = await readTree(join(unpacked, 'package'))
  const manifest = JSON.parse(files.get('package.json') ?? 'null') as Manifest
  return { name, source, path, manifest, files }
}

/** Every file below a folder, by its path with forward slashes. */
export async function readTree(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const texts = await Promise.all(
    paths.map(async (path) => [relative(folder, path).split(sep).join('/'), await readFile(path, 'utf8')] as const)
  )
  return new Map(texts.toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
