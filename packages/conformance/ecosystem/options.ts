// What the command line asks for.
import { parseArgs } from 'node:util'
import type { Pin } from './pins.js'

export interface Options {
  readonly chosen: readonly Pin[]
  /** Write the reports that are new, as unread, and forget those that vanished. */
  readonly update: boolean
  /** Show calls with arguments that were not found to close a socket. */
  readonly unproved: boolean
  /** Run the scripts that show at run time what was found. */
  readonly prove: boolean
  /** Packages to add to the list, or to move to another version: `ws@8.23.0`. */
  readonly add: readonly string[]
  /** Compare reports about reconnecting with their labels: in these packages, or in all when it is empty. */
  readonly reconnects: readonly string[] | null
}

/** @throws an Error whose message is for the user */
export function readOptions(args: readonly string[], pins: readonly Pin[]): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      sample: { type: 'boolean', default: false },
      update: { type: 'boolean', default: false },
      unproved: { type: 'boolean', default: false },
      add: { type: 'boolean', default: false },
      reconnects: { type: 'boolean', default: false }
    }
  })
  const { sample, update, unproved, add } = values
  const reconnects = values.reconnects ? positionals : null
  if (add || reconnects) return { chosen: [], update, unproved, prove: false, add: add ? positionals : [], reconnects }
  const unknown = positionals.filter((wanted) => !pins.some(({ name }) => name === wanted))
  if (unknown.length > 0) throw new Error(`The list has no ${unknown.join(', ')}; --add NAME@VERSION adds a package.`)
  const named = positionals.length === 0 ? pins : pins.filter(({ name }) => positionals.includes(name))
  const chosen = sample ? named.filter((pin) => pin.sample) : named
  return { chosen, update, unproved, prove: positionals.length === 0 && !update, add: [], reconnects }
}
