// Runs a module against the server, and measures what it does.
import { spawn } from 'node:child_process'
import { pathToFileURL } from 'node:url'
import { classify, combine, type Behaviour } from './classify.js'
import { readEvents, type Event } from './events.js'
import { preload, type Module } from './modules.js'
import { startServer } from './server.js'

/** After this time a process is ended, in real milliseconds: none takes a tenth of it. */
const limit = 60_000

/** The lowest and the highest that `Math.random` draws. */
const chances = [0, 1 - 2 ** -53]

export interface Observation {
  readonly behaviour: Behaviour
  /** Virtual milliseconds between connections; the second list with the highest random numbers, where there are any. */
  readonly waits: readonly (readonly number[])[]
  /** What the module threw, or why the run says nothing. */
  readonly threw: readonly string[]
  readonly broken: string | null
}

interface Run {
  readonly waits: readonly number[]
  readonly events: readonly Event[]
  readonly broken: string | null
}

export async function observe(module: Module): Promise<Observation> {
  const runs: Run[] = []
  for (const chance of chances) {
    const run = await runOnce(module, chance)
    runs.push(run)
    if (run.broken !== null || !run.events.some(({ kind }) => kind === 'random')) break
  }
  const threw = runs.flatMap(({ events }) => events.flatMap((event) => (event.kind === 'threw' ? [event.text] : [])))
  return {
    behaviour: combine(runs.map(({ waits }) => classify(waits))),
    waits: runs.map(({ waits }) => waits),
    threw: [...new Set(threw)],
    broken: runs.find(({ broken }) => broken !== null)?.broken ?? null
  }
}

async function runOnce({ runs }: Module, chance: number): Promise<Run> {
  let end: () => void = () => undefined
  const server = await startServer(() => end())
  // Node.js 20 has the WebSocket of later versions behind a flag, which those accept as well.
  const child = spawn(
    process.execPath,
    ['--experimental-websocket', '--no-warnings', '--import', pathToFileURL(preload).href, runs],
    {
      env: { ...process.env, SERVER_URL: server.url, CHANCE: String(chance) },
      stdio: ['ignore', 'ignore', 'pipe', 'pipe']
    }
  )
  end = () => child.kill('SIGKILL')
  process.once('exit', end)
  let [told, errors] = ['', '']
  child.stdio[3]!.on('data', (data) => (told += data))
  child.stderr!.on('data', (data) => (errors = (errors + data).slice(-500)))
  let late = false
  const timer = setTimeout(() => {
    late = true
    end()
  }, limit)
  const code = await new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve))
  clearTimeout(timer)
  process.off('exit', end)
  server.close()
  const events = readEvents(told)
  const arrivals = arrivalsOf(events, server.ports)
  const broken = late
    ? `had not ended after ${limit / 1000} seconds`
    : code !== null && code !== 0
      ? `ended with ${code}: ${errors.trim()}`
      : server.ports.length === 0
        ? 'never connected'
        : arrivals.length < server.ports.length
          ? 'connected where nobody saw it, as from another process'
          : null
  return { waits: differences(arrivals), events, broken }
}

/** When the connections that the server got were asked for, as far as the process told. */
function arrivalsOf(events: readonly Event[], ports: readonly number[]): number[] {
  return ports.flatMap((port) =>
    events.flatMap((event) => (event.kind === 'connected' && event.port === port ? [event.at] : [])).slice(0, 1)
  )
}

/** The server closes at once and the clock stands still meanwhile, so that all between two connections is waiting. */
function differences(times: readonly number[]): number[] {
  return times.slice(1).map((time, index) => time - times[index]!)
}
