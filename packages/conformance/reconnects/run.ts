// Runs modules against a server that sends them away, and compares what they do with what the plugin says of them.
import { availableParallelism } from 'node:os'
import { endProgress, progress } from '../ecosystem/progress.js'
import { compare, type Comparison } from './compare.js'
import { judge } from './judge.js'
import { readModules, type Module } from './modules.js'
import { observe } from './observe.js'
import { readOptions, type Options } from './options.js'
import { sayModule, summarize } from './summary.js'

const message = (error: unknown) => (error instanceof Error ? error.message : String(error))

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))

const { options, chosen } = prepareOrExit()
const errors: string[] = []
const compared = await runAll(chosen)
endProgress()
conclude(compared)

function prepareOrExit(): { options: Options; chosen: readonly Module[] } {
  try {
    const options = readOptions(process.argv.slice(2))
    const modules = readModules(options.sample)
    const unknown = options.names.filter((wanted) => !modules.some(({ name }) => name === wanted))
    if (unknown.length > 0) throw new Error(`There is no module ${unknown.join(', ')}.`)
    const isChosen = ({ name }: Module) => options.names.length === 0 || options.names.includes(name)
    return { options, chosen: modules.filter(isChosen) }
  } catch (error) {
    console.error(message(error))
    return process.exit(2)
  }
}

/** As many at a time as there are cores; the answers stand in the order of the modules. */
async function runAll(modules: readonly Module[]): Promise<Comparison[]> {
  const results: Comparison[] = []
  const waiting = [...modules.entries()]
  let done = 0
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [index, module] = next
      progress(`running ${done + 1} of ${modules.length}: ${module.name}`)
      try {
        results[index] = compare(module, judge(module.file, module.text), await observe(module))
      } catch (error) {
        errors.push(`${module.name} could not be run: ${message(error)}`)
      }
      done++
    }
  }
  await Promise.all(Array.from({ length: Math.min(8, availableParallelism()) }, work))
  return results.filter((one) => one !== undefined)
}

function conclude(all: readonly Comparison[]): void {
  const failures = [...all.flatMap(({ failure }) => failure ?? []), ...errors]
  if (options.verbose || options.names.length > 0) console.log(`${all.map(sayModule).join('\n')}\n`)
  for (const text of failures) console.log(`FAIL ${text.replaceAll('\n', '\n    ')}`)
  if (failures.length > 0) console.log()
  console.log(`${summarize(all)}\n`)
  const isEmpty = all.length + errors.length === 0
  if (isEmpty) console.log('FAIL no module was run')
  const failed = failures.length + Number(isEmpty)
  console.log(`${all.length + errors.length - failures.length} passed, ${failed} failed`)
  process.exitCode = failed > 0 ? 1 : 0
}
