// The packages of the list, each at one version, with the hash of what the registry has under it.
import { readFileSync, writeFileSync } from 'node:fs'

export interface Pin {
  readonly name: string
  readonly version: string
  /** `sha512-` and the hash in Base64, as lockfiles have it. */
  readonly integrity: string
  /** Small, and looked at by every run of CI. */
  readonly sample?: true
}

/** The packages that are linted with the strict preset, and those of which only labelled files are looked at. */
export const lists = {
  packages: new URL('packages.json', import.meta.url),
  reconnects: new URL('reconnects/packages.json', import.meta.url)
}

export function readPins(list = lists.packages): readonly Pin[] {
  return JSON.parse(readFileSync(list, 'utf8')) as Pin[]
}

/** Writes a line per package, in order of their names. */
export function writePins(pins: readonly Pin[], list: URL): void {
  const lines = pins.toSorted((a, b) => (a.name < b.name ? -1 : 1)).map((pin) => `  ${JSON.stringify(pin)}`)
  writeFileSync(list, `[\n${lines.join(',\n')}\n]\n`)
}

/** @throws an Error whose message is for the user */
export function parseSpec(spec: string): Pick<Pin, 'name' | 'version'> {
  const [, name, version] = /^((?:@[\w.-]+\/)?[\w.-]+)@(\d+\.\d+\.\d+[\w.+-]*)$/.exec(spec) ?? []
  if (name === undefined || version === undefined)
    throw new Error(`${spec} is no package with its exact version, such as ws@8.23.0`)
  return { name, version }
}
