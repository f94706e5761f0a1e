// Takes one driver through all trials.
import { openDesk, type Desk } from './desk.js'
import type { Driver } from './drivers/driver.js'
import { outcomeOf, reasonOutcome } from './outcome.js'
import { connect, listen } from './peer/handshake.js'
import { spansByOutcome, type Span } from './ranges.js'
import { Referee } from './referee.js'
import type { Observation } from './subjects/trial.js'
import { integers, oddValues, reasons, received, trials, type Trial } from './trials.js'

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
const deadline = 240_000

export async function measure(driver: Driver, subjects: string, date: string): Promise<Result> {
  const version = driver.version()
  if (version === null) throw new Error('not installed')
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
  const desk = await openDesk({ trials, peer: server.url, subjects, seen })
  const running = await driver.start(desk.url, subjects)
  try {
    const failure = running.ended.then(async (output) => {
      // A subject may end right after its last post.
      await new Promise((resolve) => setTimeout(resolve, 200))
      throw new Error(output)
    })
    const work = driver.role === 'server' ? dialAll(desk, referee) : Promise.resolve()
    await Promise.race([Promise.all([desk.complete, work]), failure, timeLimit(desk)])
    await Promise.all(settling)
    return conclude(driver, version, date, desk, referee)
  } finally {
    await running.stop()
    await desk.stop()
    await server.stop()
  }
}

function timeLimit(desk: Desk): Promise<never> {
  return new Promise((_, reject) => {
    const fail = () => {
      const missing = trials.filter(({ id }) => !desk.observations.has(id)).map(({ label }) => label)
      reject(new Error(`no answer to ${missing.length} trials: ${missing.slice(0, 10).join(', ')}`))
    }
    setTimeout(fail, deadline).unref()
  })
}

/** Dials a server once for each trial. */
async function dialAll(desk: Desk, referee: Referee): Promise<void> {
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

function conclude(driver: Driver, version: string, date: string, desk: Desk, referee: Referee): Result {
  const byLabel = new Map(trials.map((trial) => [trial.label, trial]))
  const pick = (label: string): readonly [Trial, Observation] => {
    const trial = byLabel.get(label)!
    const observation = desk.observations.get(trial.id)!
    if (observation.problem !== null) throw new Error(`${label}: ${observation.problem}`)
    return [trial, observation]
  }
  const called = (label: string, asked?: number) => {
    const [trial, observation] = pick(label)
    return outcomeOf(observation, referee.sights.get(trial.id), asked)
  }
  const reasoned = (label: string, reason: string, asked?: number) => {
    const [trial, observation] = pick(label)
    return reasonOutcome(observation, referee.sights.get(trial.id), reason, asked)
  }
  const silent = (label: string) => {
    const { threw, state } = pick(label)[1]
    return state === 'never connecting' ? undefined : threw === null ? 'is silent' : `throws ${threw}`
  }
  const connecting = driver.role === 'client' ? silent('connecting') : undefined
  const { name, title, role, method } = driver
  return {
    name,
    title,
    role,
    method,
    version,
    on: driver.on?.() ?? null,
    date,
    trials: desk.observations.size,
    codes: spansByOutcome(integers.map((code) => [code, called(`${code}`, code)] as const)),
    values: Object.fromEntries(oddValues.map((text) => [text, called(text)])),
    withoutCode: called('close()'),
    reasons: {
      ...Object.fromEntries(Object.entries(reasons).map(([label, reason]) => [label, reasoned(label, reason, 1000)])),
      withoutCode: reasoned('reason without code', 'bye')
    },
    states: { ...(connecting ? { connecting } : {}), closed: silent('closed')! },
    reports: {
      ...Object.fromEntries(received.map((code) => [`${code}`, pick(`receive ${code}`)[1].reported])),
      empty: pick('receive empty')[1].reported,
      dropped: pick('drop')[1].reported
    }
  }
}
