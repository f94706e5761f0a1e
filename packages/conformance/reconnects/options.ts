// What the command line asks for.
import { parseArgs } from 'node:util'

export interface Options {
  /** Run the few modules that CI runs. */
  readonly sample: boolean
  /** Show what each module does. */
  readonly verbose: boolean
  /** Modules to run; all when there are none. */
  readonly names: readonly string[]
}

/** @throws an Error whose message is for the user */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { sample: { type: 'boolean', default: false }, verbose: { type: 'boolean', default: false } }
  })
  return { ...values, names: positionals }
}
