// Lints published packages with the strict preset, and compares the reports with the verdicts about them.
import { integrityOf } from './cache.js'
import { downloadAll } from './downloads.js'
import { lintPackage } from './lint-package.js'
import { readOptions, type Options } from './options.js'
import { lists, parseSpec, readPins, writePins, type Pin } from './pins.js'
import { createPool } from './pool.js'
import { endProgress, progress } from './progress.js'
import { prove, type Proof } from './prove.js'
import { runReconnects } from './reconnects/run.js'
import { lookedAtNothing, summarize, type Outcome } from './summary.js'
import { judgedNames } from './verdicts.js'

const message = (error: unknown) => (error instanceof Error ? error.message : String(error))

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))

const pins = readPins()
const options = optionsOrExit()
if (options.add.length > 0) await addPins(options.add)
else if (options.reconnects) await compareReconnects(options.reconnects)
else await lintPackages(options.chosen)

function optionsOrExit(): Options {
  try {
    return readOptions(process.argv.slice(2), pins)
  } catch (error) {
    console.error(message(error))
    return process.exit(2)
  }
}

async function compareReconnects(names: readonly string[]): Promise<void> {
  const agree = await runReconnects([...pins, ...readPins(lists.reconnects)], names)
  process.exitCode = agree ? 0 : 1
}

async function addPins(specs: readonly string[]): Promise<void> {
  const list = options.reconnects ? lists.reconnects : lists.packages
  let all = readPins(list)
  try {
    for (const spec of specs) {
      const wanted = parseSpec(spec)
      progress(`downloading ${spec}`)
      const before = all.find(({ name }) => name === wanted.name)
      const pin: Pin = { ...before, ...wanted, integrity: await integrityOf(wanted) }
      all = [...all.filter(({ name }) => name !== wanted.name), pin]
    }
  } catch (error) {
    endProgress()
    console.error(message(error))
    process.exitCode = 1
  }
  endProgress()
  writePins(all, list)
  console.log(
    `${all.length} packages. ${options.reconnects ? 'Their labels: reconnects/sites' : 'What they report: pnpm ecosystem --update'}`
  )
}

async function lintPackages(chosen: readonly Pin[]): Promise<void> {
  const errors = await downloadAll(chosen)
  const ready = chosen.filter((pin) => !errors.has(pin))
  const pool = createPool()
  const outcomes: Outcome[] = []
  for (const [index, pin] of ready.entries()) {
    progress(`linting ${index + 1} of ${ready.length}: ${pin.name}@${pin.version}`)
    outcomes.push(await lintPackage(pin, pool, options.update))
  }
  pool.close()
  if (options.prove) progress('proving what was found')
  const proofs = options.prove ? await prove() : []
  endProgress()
  conclude(outcomes, proofs, [...errors.values(), ...strangers()])
}

/** Verdicts about packages that are not in the list. */
function strangers(): string[] {
  return judgedNames()
    .filter((judged) => !pins.some(({ name }) => name === judged))
    .map((name) => `verdicts/${name}.json is about a package that packages.json does not have`)
}

function conclude(outcomes: readonly Outcome[], proofs: readonly Proof[], others: readonly string[]): void {
  for (const { name, failures } of outcomes)
    if (failures.length > 0) console.log([`FAIL ${name}`, ...failures.map(indent)].join('\n'))
  for (const text of others) console.log(`FAIL ${text}`)
  if (options.unproved) console.log(outcomes.flatMap(sayUnproved).join('\n'))
  const changes = outcomes.flatMap(({ failures }) => failures).filter((text) => /^(?:new|vanished|unread): /.test(text))
  if (changes.length > 0)
    console.log(
      '\nRead them in their files, then: pnpm ecosystem --update, and give each a verdict in verdicts/*.json.'
    )
  console.log(`\n${summarize(outcomes)}\n`)
  for (const { name, seen, holds } of proofs) console.log(`${holds ? 'proved' : 'FAIL proof of'} ${name}: ${seen}`)
  const good =
    outcomes.filter(({ failures }) => failures.length === 0).length + proofs.filter(({ holds }) => holds).length
  const bad = outcomes.length + proofs.length - good
  const nothing = lookedAtNothing(outcomes)
  const emptiness = others.length === 0 && nothing !== null ? [nothing] : []
  for (const text of emptiness) console.log(`FAIL ${text}`)
  const sum = bad + others.length + emptiness.length
  console.log(`${good} passed, ${sum} failed`)
  process.exitCode = sum > 0 ? 1 : 0
}

function indent(text: string): string {
  return text.replace(/^/gm, '  ')
}

function sayUnproved({ name, files }: Outcome): string[] {
  return files.flatMap(({ file, closes }) => closes.unproved.map((place) => `not proved: ${name} ${file}:${place}`))
}
