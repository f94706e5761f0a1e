// Lets the virtual clock go on while nothing but it can.
import type { Clock } from './clock.js'

export interface Surroundings {
  /** Whether a connection, a file or anything else that takes real time is under way. */
  readonly isBusy: () => boolean
  /** Called before each jump; false stops the clock. */
  readonly mayGoOn: () => boolean
}

/** How many turns of the event loop have to pass without anything under way: what a promise starts is not seen at once. */
const quietTurns = 5

/** What the real event loop is asked with; taken before the globals are replaced. */
const { setImmediate, setTimeout } = globalThis

export function pump(clock: Clock, { isBusy, mayGoOn }: Surroundings): void {
  let turn: NodeJS.Immediate | NodeJS.Timeout | null = null
  let quiet = 0
  const schedule = () => {
    const { any, holding } = clock.left
    if (any) turn ??= isBusy() ? setTimeout(tick, 1) : setImmediate(tick)
    // The process lives as long as what holds it, as with real timers.
    if (holding) turn?.ref()
    else turn?.unref()
  }
  const tick = () => {
    turn = null
    try {
      if (isBusy()) quiet = 0
      else if (++quiet > quietTurns) {
        quiet = 0
        if (mayGoOn()) clock.runNext()
      }
    } finally {
      schedule()
    }
  }
  clock.onChange = schedule
}
