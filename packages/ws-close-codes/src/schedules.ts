import type { Reconnect, Wait } from './advice.js'
import type { RegisteredCode } from './listed.js'

interface Row {
  readonly wait: Wait
  readonly attempts: Reconnect['attempts']
}

/** The part of `advice` that `reconnectDelay` reads: the codes after which a client connects again, and when. */
export const schedules = {
  1001: { wait: { first: { min: 0, max: 5000 }, factor: 2, cap: 60_000 }, attempts: 10 },
  1006: { wait: { first: { min: 0, max: 5000 }, factor: 2, cap: 60_000 }, attempts: 10 },
  1011: { wait: { first: { min: 1000, max: 5000 }, factor: 2, cap: 60_000 }, attempts: 5 },
  1012: { wait: { first: { min: 1000, max: 5000 }, factor: 2, cap: 30_000 }, attempts: null },
  1013: { wait: { first: { min: 1000, max: 2000 }, factor: 2, cap: 60_000 }, attempts: null },
  1014: { wait: { first: { min: 1000, max: 5000 }, factor: 2, cap: 60_000 }, attempts: 10 },
  3000: { wait: { first: { min: 0, max: 1000 }, factor: 1, cap: 1000 }, attempts: 1 },
  3008: { wait: { first: { min: 1000, max: 5000 }, factor: 2, cap: 60_000 }, attempts: 10 }
} as const satisfies Partial<Record<RegisteredCode, Row>>

/** The schedule of a number that has been checked; undefined for "do not reconnect". */
export function scheduleAt(code: number): Row | undefined {
  return schedules[code as keyof typeof schedules]
}
