import type { RegisteredCode } from './listed.js'
import type { CodeRange } from './ranges.js'
import { schedules } from './schedules.js'
import type { SourceId } from './sources.js'

/** The times between one attempt to reconnect and the next. */
export interface Wait {
  /** The first wait is a random time between these two, in milliseconds. */
  readonly first: { readonly min: number; readonly max: number }
  /** Both limits of the wait are multiplied by this for each attempt after the first. */
  readonly factor: number
  /** No wait is longer than this, in milliseconds. */
  readonly cap: number
}

/**
 * What a client does after it has received a code. A server never reconnects: it waits for its clients.
 *
 * `kind` is one of
 * - `never`: the connection was closed on purpose;
 * - `after-change`: the same thing will fail again until a person or the program has changed something;
 * - `after-renewal`: once, with new credentials;
 * - `limited`: a limited number of times, with a random wait that grows;
 * - `spread`: at random moments, because many clients lost their connection at the same time;
 * - `backoff`: with a random wait that grows and is not forgotten when a connection opens;
 * - `by-agreement`: as the two endpoints have agreed.
 */
export interface Reconnect {
  readonly kind: 'never' | 'after-change' | 'after-renewal' | 'limited' | 'spread' | 'backoff' | 'by-agreement'
  /** Null where a program does not reconnect by itself. */
  readonly wait: Wait | null
  /** How often to try, or null for no limit (`spread`, `backoff`) or none known (`by-agreement`). */
  readonly attempts: number | null
  /**
   * Whether attempts go on being counted when a connection opens, because an open connection does not show that the
   * cause is gone: an overloaded server accepts a connection before it sends 1013.
   */
  readonly survivesOpen: boolean
  /**
   * Whether the source says so itself (`text`, of 1006: the first wait, and that it grows), it follows from what the
   * source says the code means (`meaning`), or the source leaves it open and the numbers are ours, chosen from what
   * published clients do (`practice`).
   */
  readonly basis: 'text' | 'meaning' | 'practice'
  readonly source: SourceId
}

const final = { wait: null, attempts: 0, survivesOpen: false } as const

/** What a client does after each registered code. */
export const advice = {
  1000: { kind: 'never', ...final, basis: 'meaning', source: 'rfc6455-7.4.1' },
  1001: {
    kind: 'limited',
    ...schedules[1001],
    survivesOpen: false,
    basis: 'practice',
    source: 'rfc6455-7.2.3'
  },
  1002: { kind: 'after-change', ...final, basis: 'meaning', source: 'rfc6455-7.4.1' },
  1003: { kind: 'after-change', ...final, basis: 'meaning', source: 'rfc6455-7.4.1' },
  1004: { kind: 'after-change', ...final, basis: 'meaning', source: 'rfc6455-7.4.1' },
  1005: { kind: 'never', ...final, basis: 'meaning', source: 'rfc6455-7.1.5' },
  1006: {
    kind: 'limited',
    ...schedules[1006],
    survivesOpen: false,
    basis: 'text',
    source: 'rfc6455-7.2.3'
  },
  1007: { kind: 'after-change', ...final, basis: 'meaning', source: 'rfc6455-7.4.1' },
  1008: { kind: 'after-change', ...final, basis: 'meaning', source: 'rfc6455-7.4.1' },
  1009: { kind: 'after-change', ...final, basis: 'meaning', source: 'rfc6455-7.4.1' },
  1010: { kind: 'after-change', ...final, basis: 'meaning', source: 'rfc6455-7.4.1' },
  1011: {
    kind: 'limited',
    ...schedules[1011],
    survivesOpen: true,
    basis: 'practice',
    source: 'rfc6455-7.4'
  },
  1012: {
    kind: 'spread',
    ...schedules[1012],
    survivesOpen: false,
    basis: 'practice',
    source: 'hybi-09670'
  },
  1013: {
    kind: 'backoff',
    ...schedules[1013],
    survivesOpen: true,
    basis: 'practice',
    source: 'hybi-09670'
  },
  1014: {
    kind: 'limited',
    ...schedules[1014],
    survivesOpen: true,
    basis: 'practice',
    source: 'hybi-10748'
  },
  1015: { kind: 'after-change', ...final, basis: 'meaning', source: 'rfc6455-7.4.1' },
  3000: {
    kind: 'after-renewal',
    ...schedules[3000],
    survivesOpen: true,
    basis: 'practice',
    source: 'iana'
  },
  3003: { kind: 'after-change', ...final, basis: 'meaning', source: 'iana' },
  3008: {
    kind: 'limited',
    ...schedules[3008],
    survivesOpen: true,
    basis: 'practice',
    source: 'iana'
  }
} as const satisfies Readonly<Record<RegisteredCode, Reconnect>>

/** What a client does after a code that is not registered, by its kind. */
export const unlistedAdvice = {
  unused: { kind: 'after-change', ...final, basis: 'meaning', source: 'rfc6455-7.4.2' },
  unassigned: { kind: 'after-change', ...final, basis: 'meaning', source: 'rfc6455-7.4.2' },
  library: { kind: 'by-agreement', ...final, attempts: null, basis: 'meaning', source: 'rfc6455-7.4.2' },
  private: { kind: 'by-agreement', ...final, attempts: null, basis: 'meaning', source: 'rfc6455-7.4.2' },
  outside: { kind: 'after-change', ...final, basis: 'meaning', source: 'rfc6455-7.4.2' }
} as const satisfies Readonly<Record<CodeRange['unlisted']['kind'], Reconnect>>
