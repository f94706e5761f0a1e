// Every trial that each implementation has to go through. The trials travel to other runtimes as JSON.
import { closeBody } from './peer/frames.js'

/** What a trial asks for. Arguments are the texts of JavaScript literals, as JSON knows neither NaN nor undefined. */
export interface Trial {
  readonly id: number
  readonly label: string
  /**
   * - `close`: call `close` with these arguments on an open socket;
   * - `connecting`, `closed`: call it before the socket is open, or after it has closed;
   * - `receive`: the peer sends a Close frame with this body;
   * - `drop`: the peer drops TCP.
   */
  readonly kind: 'close' | 'connecting' | 'closed' | 'receive' | 'drop'
  readonly args: readonly string[]
  /** Hexadecimal. */
  readonly body: string
}

/** Integers up to 5000, and some of those above. */
export const integers: readonly number[] = [
  ...Array.from({ length: 5001 }, (_, code) => code),
  ...[5001, 9999, 10000, 16384, 32767, 32768, 49152, 65534, 65535]
]

/** Of these integers the ones next to an edge, every tenth, and those above 5000: enough to see a range move. */
export function sample(edges: readonly number[]): readonly number[] {
  const near = new Set(edges.flatMap((edge) => [edge - 1, edge, edge + 1]))
  return integers.filter((code) => near.has(code) || code % 10 === 0 || code > 5000)
}

export const oddValues: readonly string[] = ['65536', '-1', '1000.5', 'NaN', '"1000"', 'null', 'undefined']

/** Reasons by what is peculiar about them. */
export const reasons = {
  ascii123: 'a'.repeat(123),
  ascii124: 'a'.repeat(124),
  multibyte123: `${'é'.repeat(61)}a`,
  /** 123 characters; the last one crosses the limit. */
  multibyte124: `${'a'.repeat(122)}é`
} as const

export const received: readonly number[] = [
  ...Array.from({ length: 16 }, (_, index) => 1000 + index),
  ...[3000, 4000, 0, 999, 1016, 2999, 5000, 65535]
]

/** `close` with each of these codes, and every other trial. */
export function trialsWith(codes: readonly number[]): readonly Trial[] {
  return [...codes.map((code) => ({ kind: 'close', label: `${code}`, args: [`${code}`] }) as const), ...others].map(
    (trial, id) => ({ id, args: [], body: '', ...trial })
  )
}

const others: readonly (Pick<Trial, 'kind' | 'label'> & Partial<Trial>)[] = [
  ...oddValues.map((text) => ({ kind: 'close', label: text, args: [text] }) as const),
  { kind: 'close', label: 'close()' },
  ...Object.entries(reasons).map(
    ([name, reason]) => ({ kind: 'close', label: name, args: ['1000', JSON.stringify(reason)] }) as const
  ),
  { kind: 'close', label: 'reason without code', args: ['undefined', '"bye"'] },
  { kind: 'connecting', label: 'connecting', args: ['999'] },
  { kind: 'closed', label: 'closed', args: ['999'] },
  ...received.map(
    (code) => ({ kind: 'receive', label: `receive ${code}`, body: closeBody(code, 'why').toString('hex') }) as const
  ),
  { kind: 'receive', label: 'receive empty' },
  { kind: 'drop', label: 'drop' }
]
