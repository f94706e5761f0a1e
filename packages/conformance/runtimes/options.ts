// What the command line asks for.
import { parseArgs } from 'node:util'
import type { Driver } from './drivers/driver.js'

export interface Options {
  /** Compare, and write nothing. */
  readonly check: boolean
  /** Close with a sample of the codes only. */
  readonly sample: boolean
  readonly chosen: readonly Driver[]
  /** Those of them that fail the run when they are not installed. */
  readonly required: readonly Driver[]
}

/** @throws an Error whose message is for the user */
export function readOptions(args: readonly string[], drivers: readonly Driver[]): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      check: { type: 'boolean', default: false },
      sample: { type: 'boolean', default: false },
      'require-all-but': { type: 'string', multiple: true }
    }
  })
  const { check, sample, 'require-all-but': dispensable } = values
  if (sample && !check) throw new Error('A sample makes no table: --sample goes with --check.')
  const unknown = [...positionals, ...(dispensable ?? [])].filter((name) => !drivers.some(isNamed(name)))
  if (unknown.length > 0)
    throw new Error(`No driver is called ${unknown.join(', ')}. Drivers: ${drivers.map(({ name }) => name).join(' ')}`)
  const chosen =
    positionals.length === 0 ? drivers : drivers.filter((driver) => positionals.some((name) => isNamed(name)(driver)))
  const required = dispensable ? chosen.filter((driver) => !dispensable.some((name) => isNamed(name)(driver))) : []
  return { check, sample, chosen, required }
}

/** `ws` stands for `ws-server` as well, and `node` for `node24`. */
function isNamed(wanted: string) {
  return ({ name }: Driver): boolean =>
    name === wanted || name.startsWith(`${wanted}-`) || name.replace(/\d+$/, '') === wanted
}
