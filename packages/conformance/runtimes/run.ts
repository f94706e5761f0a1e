// Measures the runtimes that are installed, all or those named, and writes the table; with --check, compares only.
import { differences } from './differences.js'
import type { Driver } from './drivers/driver.js'
import { drivers } from './drivers/index.js'
import { measure, type Result } from './measure.js'
import { readOptions, type Options } from './options.js'
import { compileSubjects } from './processes.js'
import { readResult, writeResult } from './results.js'
import { generate } from './table.js'
import { integers, sample } from './trials.js'

/** Browsers and libraries spend part of their time waiting: one more than the cores of a small machine. */
const lanes = 3

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))

const options = optionsOrExit()
const known = (): Result[] => drivers.flatMap(({ name }) => readResult(name) ?? [])
const edges = known().flatMap((result) => Object.values(result.codes).flat(2))
const codes = options.sample ? sample(edges) : integers
const date = new Date().toISOString().slice(0, 10)
let measured = 0
let passed = 0
/** What goes wrong in one place, in one text or several. */
const failed: (readonly string[])[] = []

function optionsOrExit(): Options {
  try {
    return readOptions(process.argv.slice(2), drivers)
  } catch (error) {
    console.error(message(error))
    return process.exit(2)
  }
}

function message(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

const missing = options.chosen.flatMap((driver) => {
  const installed = driver.installed()
  return 'missing' in installed ? [{ driver, why: installed.missing }] : []
})
const waiting = options.chosen.filter((driver) => !missing.some((other) => other.driver === driver))

if (waiting.length > 0) {
  const subjects = compileSubjects()
  const work = async () => {
    for (let driver = waiting.shift(); driver; driver = waiting.shift()) await one(driver, subjects)
  }
  await Promise.all(Array.from({ length: lanes }, work))
}

async function one(driver: Driver, subjects: string): Promise<void> {
  const begin = Date.now()
  try {
    const result = await measure(driver, { subjects, date, codes })
    const seconds = ((Date.now() - begin) / 1000).toFixed(1)
    const before = readResult(driver.name)
    const version = before && before.version !== result.version ? `, the table has ${before.version}` : ''
    console.log(`measured ${driver.name} ${result.version}${version}: ${result.trials} trials in ${seconds} s`)
    measured += 1
    const changes = before ? differences(before, result, codes) : [`${driver.name} is not in the table`]
    if (!options.check) {
      for (const change of changes) console.log(`  changed: ${change}`)
      await writeResult(result)
    } else if (changes.length > 0) failed.push(changes)
    else passed += 1
  } catch (error) {
    failed.push([`${driver.name} could not be measured: ${message(error).trimEnd().replace(/\n/g, '\n    ')}`])
  }
}

if (known().length > 0) for (const stale of await generate(known(), options.check)) failed.push([stale])
for (const { driver, why } of missing) {
  console.log(`not measured: ${driver.name}, because ${why}`)
  if (options.required.includes(driver)) failed.push([`${driver.name} has to be measured in this run`])
}
if (measured === 0) failed.push(['nothing was measured'])
for (const text of failed.flat()) console.log(`FAIL ${text}`)

if (options.check) {
  console.log(
    `compared ${measured} of ${options.chosen.length} with the table, by ${codes.length} of ${integers.length} codes`
  )
  console.log(`${passed} passed, ${failed.length} failed`)
} else {
  console.log(`${measured} measured, ${missing.length} not measured, ${failed.length} failed`)
}
process.exit(failed.length > 0 ? 1 : 0)
