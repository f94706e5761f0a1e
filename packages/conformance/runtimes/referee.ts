// The raw peer's part in a trial: what it does when the implementation asks for it, and what it has seen.
import type { Connection, Listener } from './peer/connection.js'
import { closeBody } from './peer/frames.js'
import type { Trial } from './trials.js'

export interface Sight {
  connection: Connection | undefined
  /** The body of the Close frame that the implementation sent first, by itself. */
  body: Buffer | undefined
  /** The implementation has said that it is done, over a connection that was still open. */
  done: boolean
  /** The connection was open after the trial had ended, and had to be ended from here. */
  leftOpen: boolean
}

/** How long a Close frame may follow behind what was sent after it. */
const grace = 200
const patience = 1000

export class Referee {
  readonly sights: Map<number, Sight> = new Map<number, Sight>()
  readonly #trials: readonly Trial[]

  constructor(trials: readonly Trial[]) {
    this.#trials = trials
  }

  /** The peer's behaviour in the trial that a path names. */
  listener(path: string): Listener {
    const trial = this.#trials[Number(path.slice(1))]
    if (!trial) return { onText: (_, connection) => connection.destroy() }
    const sight: Sight = { connection: undefined, body: undefined, done: false, leftOpen: false }
    this.sights.set(trial.id, sight)
    let sent = false
    const close = (body: Buffer, connection: Connection) => {
      sent = true
      connection.sendClose(body)
      setTimeout(() => connection.destroy(), patience).unref()
    }
    return {
      onText: (text, connection) => {
        if (text === 'ready' && trial.kind === 'drop') connection.destroy()
        if (text === 'ready' && trial.kind === 'receive') close(Buffer.from(trial.body, 'hex'), connection)
        if (text !== 'done' && text !== 'threw') return
        sight.done = true
        const end = () => {
          if (!sent) close(closeBody(1000), connection)
        }
        if (text === 'done' && trial.kind === 'close') setTimeout(end, grace)
        else end()
      },
      onClose: (body, connection) => {
        if (!sent) {
          sight.body = body
          close(body, connection)
        }
        connection.end()
      }
    }
  }

  open(path: string, connection: Connection): void {
    const sight = this.sights.get(Number(path.slice(1)))
    if (sight) sight.connection = connection
  }

  /** Waits for the connections of these trials to end, and ends those that do not. */
  async settle(ids: readonly number[]): Promise<void> {
    const open = ids
      .flatMap((id) => this.sights.get(id) ?? [])
      .filter(({ connection }) => connection?.hasEnded === false)
    if (open.length === 0) return
    const late = new Promise((resolve) => setTimeout(resolve, 2 * patience + grace))
    await Promise.race([late, Promise.all(open.map(({ connection }) => connection?.ended))])
    for (const sight of open) {
      if (sight.connection?.hasEnded !== false) continue
      sight.leftOpen = true
      sight.connection.destroy()
    }
  }
}
