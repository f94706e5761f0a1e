// Runs inside the implementation that is measured: Node.js, Bun, Deno, workerd, a browser. Uses nothing but the language,
// timers and fetch.
import type { Trial } from '../trials.js'

/** The socket of an implementation, by the few things a trial does with it. */
export interface Subject {
  close(...args: unknown[]): unknown
  send(text: string): unknown
  state(): unknown
}

/** What happened, as the implementation told it. */
export interface Observation {
  readonly id: number
  /** The name of what `close` threw, or null. */
  readonly threw: string | null
  /** The state right after `close`. */
  readonly state: unknown
  /** The code that was reported at the end; null when nothing was. */
  readonly reported: number | null
  readonly problem: string | null
}

declare const setTimeout: (call: () => void, milliseconds: number) => unknown
declare const fetch: (url: string, init?: object) => Promise<{ json(): Promise<unknown>; text(): Promise<string> }>

/** What the socket's own events have to call. */
export class Events {
  readonly opened: Promise<boolean>
  readonly closed: Promise<number | null>
  open!: () => void
  close!: (code: unknown) => void

  constructor() {
    this.closed = new Promise((resolve) => {
      this.close = (code) => resolve(typeof code === 'number' ? code : null)
    })
    this.opened = new Promise((resolve) => {
      this.open = () => resolve(true)
      void this.closed.then(() => resolve(false))
    })
  }
}

/** What a busy machine may take for what happens in the end, in milliseconds. */
const patience = 15_000

function within<T>(milliseconds: number, promise: Promise<T>, otherwise: T): Promise<T> {
  return Promise.race([promise, new Promise<T>((done) => void setTimeout(() => done(otherwise), milliseconds))])
}

function evaluate(literal: string): unknown {
  return literal === 'undefined' ? undefined : literal === 'NaN' ? NaN : (JSON.parse(literal) as unknown)
}

function attempt(trial: Trial, socket: Subject): { threw: string | null; state: unknown } {
  let threw: string | null = null
  try {
    socket.close(...trial.args.map(evaluate))
  } catch (error) {
    threw = (error as Error).name || 'a value'
  }
  return { threw, state: read(socket) }
}

function read(socket: Subject): unknown {
  try {
    return socket.state() ?? null
  } catch {
    return null
  }
}

/** Tells the peer to go on. What is sent after a Close frame has gone out is lost, refused or ignored. */
function tell(socket: Subject, text: string): void {
  try {
    const sending = socket.send(text) as Promise<void> | undefined
    sending?.catch?.(() => undefined)
  } catch {
    // The peer has its Close frame then.
  }
}

/** Goes through one trial on a socket that opens, or is open, by itself. */
export async function runTrial(trial: Trial, socket: Subject, events: Events): Promise<Observation> {
  const { id, kind } = trial
  const nothing = { id, threw: null, state: null, reported: null, problem: null }
  if (kind === 'connecting') {
    // Some libraries hand out no socket before it is open.
    if (await Promise.race([events.opened, false])) return leave(nothing, socket)
    const result = attempt(trial, socket)
    // Whichever way that went, the socket is closed for good.
    if (await within(300, events.opened, false)) tell(socket, 'done')
    return { ...nothing, ...result, reported: await within(500, events.closed, null) }
  }
  if (!(await within(patience, events.opened, false))) return { ...nothing, problem: 'did not open' }
  if (kind === 'close') {
    const result = attempt(trial, socket)
    tell(socket, result.threw === null ? 'done' : 'threw')
    return { ...nothing, ...result, reported: await within(1500, events.closed, null) }
  }
  if (kind === 'closed') {
    tell(socket, 'done')
    await within(patience, events.closed, null)
    return { ...nothing, ...attempt(trial, socket) }
  }
  tell(socket, 'ready')
  return { ...nothing, reported: await within(patience, events.closed, null) }
}

function leave(nothing: Observation, socket: Subject): Observation {
  tell(socket, 'done')
  return { ...nothing, state: 'never connecting' }
}

/** A client: fetches batches of trials, opens a connection for each, and posts what it saw. */
export async function runClient(
  desk: string,
  connect: (url: string, events: Events) => Subject | Promise<Subject>,
  concurrency = 24
): Promise<void> {
  for (;;) {
    const batch = (await (await fetch(`${desk}/trials`)).json()) as { url: string; trials: Trial[] }
    if (batch.trials.length === 0) return
    const seen: Observation[] = []
    const waiting = [...batch.trials]
    const work = async () => {
      for (let trial = waiting.shift(); trial; trial = waiting.shift()) seen.push(await one(trial, batch.url))
    }
    await Promise.all(Array.from({ length: concurrency }, work))
    await post(desk, seen)
  }
  async function one(trial: Trial, url: string): Promise<Observation> {
    const events = new Events()
    try {
      return await runTrial(trial, await connect(`${url}/${trial.id}`, events), events)
    } catch (error) {
      return { id: trial.id, threw: null, state: null, reported: null, problem: String(error) }
    }
  }
}

export async function post(desk: string, seen: readonly Observation[]): Promise<void> {
  await (await fetch(`${desk}/results`, { method: 'POST', body: JSON.stringify(seen) })).text()
}

/** A server: knows all trials, and goes through the one that a connection's path names. */
export async function startServer(desk: string): Promise<(path: string, socket: Subject) => Events> {
  const all = (await (await fetch(`${desk}/all`)).json()) as Trial[]
  return (path, socket) => {
    const events = new Events()
    events.open()
    const trial = all[Number(path.replace(/^.*\//, ''))]!
    void runTrial(trial, socket, events).then((seen) => post(desk, [seen]))
    return events
  }
}

/** Says where the server listens. */
export async function listening(desk: string, port: number): Promise<void> {
  await (await fetch(`${desk}/listening`, { method: 'POST', body: `${port}` })).text()
}

/** A socket with the interface of browsers: the events it has to call are attached here. */
export function standard(socket: StandardSocket, events: Events): Subject {
  socket.addEventListener('open', () => events.open())
  socket.addEventListener('close', (event) => events.close(event.code))
  socket.addEventListener('error', () => undefined)
  return {
    close: (...args) => socket.close(...args),
    send: (text) => socket.send(text),
    state: () => socket.readyState
  }
}

export interface StandardSocket {
  readonly readyState: number
  addEventListener(type: string, listener: (event: { readonly code?: number }) => void): void
  close(...args: unknown[]): void
  send(text: string): void
}

export type StandardConstructor = new (url: string, protocols?: string[], options?: object) => StandardSocket
