// Takes one driver through all trials.
import { conclude } from './conclude.js'
import { openDesk, type Desk } from './desk.js'
import type { Driver } from './drivers/driver.js'
import { connect, listen } from './peer/handshake.js'
import type { Span } from './ranges.js'
import { Referee } from './referee.js'
import { trialsWith, type Trial } from './trials.js'

/** What one implementation does, as the table is made of it. */
export interface Result {
  readonly name: string
  readonly title: string
  readonly role: 'client' | 'server'
  readonly method: string
  readonly version: string
  readonly on: string | null
  readonly date: string
  readonly trials: number
  readonly codes: Readonly<Record<string, readonly Span[]>>
  readonly values: Readonly<Record<string, string>>
  readonly withoutCode: string
  readonly reasons: Readonly<Record<string, string>>
  readonly states: Readonly<Record<string, string>>
  /** What is reported for each code that is received; null when nothing is. */
  readonly reports: Readonly<Record<string, number | null>>
}

const dialling = 24

/** Several times what the slowest browser takes, in milliseconds. */
const deadline = (count: number) => 60_000 + 60 * count

export interface Order {
  /** Where the compiled subjects are. */
  readonly subjects: string
  readonly date: string
  /** The codes to close with; all other trials take place whichever these are. */
  readonly codes: readonly number[]
}

export async function measure(driver: Driver, order: Order): Promise<Result> {
  const installed = driver.installed()
  if ('missing' in installed) throw new Error(installed.missing)
  const trials = trialsWith(order.codes)
  const referee = new Referee(trials)
  const server = await listen(
    (path) => referee.listener(path),
    (path, connection) => referee.open(path, connection)
  )
  let count = 0
  const settling: Promise<void>[] = []
  const seen = (ids: readonly number[]) => {
    settling.push(referee.settle(ids))
    if (Math.floor((count += ids.length) / 1000) > Math.floor((count - ids.length) / 1000))
      process.stderr.write(`  ${driver.name}: ${count} of ${trials.length}\n`)
  }
  const desk = await openDesk({ trials, peer: server.url, subjects: order.subjects, seen })
  const running = await driver.start(desk.url, order.subjects)
  try {
    const failure = running.ended.then(async (output) => {
      // A subject may end right after its last post.
      await new Promise((resolve) => setTimeout(resolve, 200))
      throw new Error(output)
    })
    const work = driver.role === 'server' ? dialAll(trials, desk, referee) : Promise.resolve()
    await Promise.race([Promise.all([desk.complete, work]), failure, timeLimit(trials, desk)])
    await Promise.all(settling)
    const { name, title, role, method } = driver
    const { version, on = null } = installed
    const facts = { name, title, role, method, version, on, date: order.date, trials: trials.length }
    return { ...facts, ...conclude(order.codes, role, trials, desk.observations, referee.sights) }
  } finally {
    await running.stop()
    await desk.stop()
    await server.stop()
  }
}

function timeLimit(trials: readonly Trial[], desk: Desk): Promise<never> {
  return new Promise((_, reject) => {
    const fail = () => {
      const missing = trials.filter(({ id }) => !desk.observations.has(id)).map(({ label }) => label)
      reject(new Error(`no answer to ${missing.length} trials: ${missing.slice(0, 10).join(', ')}`))
    }
    setTimeout(fail, deadline(trials.length)).unref()
  })
}

/** Dials a server once for each trial. */
async function dialAll(trials: readonly Trial[], desk: Desk, referee: Referee): Promise<void> {
  const port = await desk.port
  const waiting = [...trials]
  const work = async () => {
    for (let trial = waiting.shift(); trial; trial = waiting.shift()) {
      const path = `/${trial.id}`
      const connection = await connect(`ws://127.0.0.1:${port}${path}`, referee.listener(path))
      referee.open(path, connection)
      await Promise.race([connection.ended, new Promise((resolve) => setTimeout(resolve, 3000).unref())])
    }
  }
  await Promise.all(Array.from({ length: dialling }, work))
}
