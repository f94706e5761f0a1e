import type { Value } from './values.js'
import type { Node } from '../syntax/syntax.js'

/**
 * How long something waits, from the shortest: nothing at all, a timer that goes off at once, always equally long,
 * equally long by what somebody configures, nobody knows, longer with each round.
 */
export type Level = 'none' | 'zero' | 'constant' | 'configured' | 'unknown' | 'growing'

const order: readonly Level[] = ['none', 'zero', 'constant', 'configured', 'unknown', 'growing']

/** What is known of a number that may become a wait, or of any other value that decides about one. */
export interface Amount {
  /** The value itself, where the way that leads to it settles it; null when it is not known. */
  readonly value: Value | null
  readonly level: Level
  /** Whether it may be random, or may contain something that is. */
  readonly isRandom: boolean
  /** Whether something may keep it from growing for ever. */
  readonly isCapped: boolean
  /** Whether a condition that names the received code has chosen it. */
  readonly names: boolean
  /** What grows in it: the variables and properties that count. */
  readonly counters: ReadonlySet<Counter>
  /** Variables and properties that hold one value as long as no round writes to them. */
  readonly rests?: ReadonlySet<object | string>
  /** Whether it is a number that has grown already, so that it is not the first. */
  readonly isPositive?: boolean
  /** When a promise settles, where this is one. */
  readonly settles?: Amount
}

/** A variable or property that grows from round to round, with the places where it is set back. */
export interface Counter {
  readonly key: object | string
  readonly resets: readonly Node[]
  /** The lines by which it grows; null where a call hands on more than it was called with. */
  readonly grows: readonly Node[] | null
  /** Lines that change it in another way. */
  readonly others: readonly Node[]
}

const none: ReadonlySet<Counter> = new Set()
const plain = { isRandom: false, isCapped: false, names: false, counters: none }

/** Something of which nothing is known: it may be random, and it may have a limit. */
export const anything: Amount = { ...plain, value: null, level: 'unknown', isRandom: true, isCapped: true }
export const configured: Amount = { ...plain, value: null, level: 'configured', isCapped: true }
export const atOnce: Amount = { ...plain, value: null, level: 'none' }
export const drawn: Amount = { ...plain, value: null, level: 'constant', isRandom: true }

export function amountOf(value: Value): Amount {
  const isWait = typeof value === 'number'
  return { ...plain, value, level: isWait ? (value > 0 ? 'constant' : 'zero') : 'unknown' }
}

export function growing(counter: Counter, isRandom: boolean, isCapped: boolean): Amount {
  return { ...plain, value: null, level: 'growing', isRandom, isCapped, counters: new Set([counter]) }
}

export function isLonger(a: Level, b: Level): boolean {
  return order.indexOf(a) > order.indexOf(b)
}

/** What two amounts have in common as parts of one. */
export function together(a: Amount, b: Amount, level: Level, value: Value | null = null): Amount {
  return {
    value,
    level,
    isRandom: a.isRandom || b.isRandom,
    isCapped: a.isCapped || b.isCapped,
    names: a.names || b.names,
    ...(a.rests || b.rests ? { rests: new Set([...(a.rests ?? []), ...(b.rests ?? [])]) } : {}),
    counters: a.counters.size === 0 ? b.counters : new Set([...a.counters, ...b.counters])
  }
}

/** One wait after the other. */
export function after(a: Amount, b: Amount): Amount {
  const level = isLonger(a.level, b.level) ? a.level : b.level
  const [first, second] = [a, b].map((one) => (one.level === 'none' || one.level === 'zero' ? 0 : one.value))
  const sum = typeof first === 'number' && typeof second === 'number' ? first + second : null
  return together(a, b, level, sum)
}

/** Either of two, and nobody knows which. */
export function either(a: Amount, b: Amount): Amount {
  if (a.level === b.level && a.value === b.value) return together(a, b, a.level, a.value)
  const [low, high] = isLonger(a.level, b.level) ? [b, a] : [a, b]
  // Nothing, or some time: that is a decision, and no wait.
  const isMixed = isLonger('constant', low.level) || low.level === 'unknown'
  const level =
    high.level === 'growing' ? 'growing' : isMixed ? 'unknown' : high.level === 'constant' ? 'configured' : high.level
  return together(a, b, level)
}
