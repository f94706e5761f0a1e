// Measures the runtimes that are installed, all or those named, and writes the table; with --check, compares only.
import { drivers } from './drivers/index.js'
import type { Driver } from './drivers/driver.js'
import { measure, type Result } from './measure.js'
import { compileSubjects } from './processes.js'
import { differences, readResult, writeResult } from './results.js'
import { generate } from './table.js'

/** Browsers and libraries spend part of their time waiting: one more than the cores of a small machine. */
const lanes = 3
const args = process.argv.slice(2)
const check = args.includes('--check')
const names = args.filter((arg) => arg !== '--check')

/** `ws` stands for `ws-server` as well, and `node` for `node24`. */
function isNamed({ name }: Driver, wanted: string): boolean {
  return name === wanted || name.startsWith(`${wanted}-`) || name.replace(/\d+$/, '') === wanted
}

const unknown = names.filter((wanted) => !drivers.some((driver) => isNamed(driver, wanted)))
if (unknown.length > 0) {
  process.stderr.write(
    `No driver is called ${unknown.join(', ')}. Drivers: ${drivers.map(({ name }) => name).join(' ')}\n`
  )
  process.exit(2)
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))

const chosen = drivers.filter((driver) => names.length === 0 || names.some((wanted) => isNamed(driver, wanted)))
const missing = chosen.filter((driver) => driver.version() === null)
const waiting = chosen.filter((driver) => !missing.includes(driver))
const date = new Date().toISOString().slice(0, 10)
const measured: Result[] = []
const problems: string[] = []

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
    const result = await measure(driver, subjects, date)
    const before = readResult(driver.name)
    const changes = differences(before, result)
    const seconds = ((Date.now() - begin) / 1000).toFixed(1)
    const version = before && before.version !== result.version ? `, the table has ${before.version}` : ''
    console.log(`measured ${driver.name} ${result.version}${version}: ${result.trials} trials in ${seconds} s`)
    measured.push(result)
    if (check) problems.push(...changes)
    else {
      for (const change of before ? changes : []) console.log(`  changed: ${change}`)
      await writeResult(result)
    }
  } catch (error) {
    problems.push(`${driver.name} could not be measured: ${error instanceof Error ? error.message : String(error)}`)
  }
}

const known = drivers.flatMap(({ name }) => readResult(name) ?? [])
if (known.length > 0) problems.push(...(await generate(known, check)))
for (const { name } of missing) console.log(`not measured: ${name} is not installed`)
for (const problem of problems) console.log(`FAIL ${problem}`)
if (measured.length === 0) console.log('FAIL nothing was measured')
console.log(`${measured.length} measured, ${missing.length} not measured, ${problems.length} problems`)
process.exit(problems.length > 0 || measured.length === 0 ? 1 : 0)
