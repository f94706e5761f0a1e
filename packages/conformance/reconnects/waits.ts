// How generated modules wait before they are back.
import type { Behaviour } from './classify.js'

/** What a wait is written with. */
export interface Terms {
  /** A call of the function that connects. */
  readonly connect: string
  /** The variable that counts or holds the wait. */
  readonly counter: string
}

export interface Wait {
  readonly name: string
  readonly behaviour: Behaviour
  /** What it is when the counter begins anew each time. */
  readonly renewed: Behaviour
  readonly lines: (terms: Terms) => readonly string[]
  /** What the counter begins with; absent where there is none. */
  readonly counter?: number
  /** What stands in the module for it. */
  readonly declares?: string
  readonly awaits?: true
  /** Whether the code has to be at hand. */
  readonly asks?: true
}

type Lines = Wait['lines']

const sleep = 'const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms))'
const timer =
  (delay: (counter: string) => string): Lines =>
  ({ connect, counter }) => [`setTimeout(() => ${connect}, ${delay(counter)})`]

const constantly =
  (behaviour: Behaviour) =>
  (name: string, lines: Lines, more: Partial<Wait> = {}) => ({
    name,
    behaviour,
    renewed: behaviour,
    lines,
    ...more
  })
const none = constantly('none')
const fixed = constantly('fixed')
const growing = (name: string, counter: number, lines: Lines, more: Partial<Wait> = {}): Wait => ({
  name,
  behaviour: 'growing',
  renewed: 'fixed',
  counter,
  lines,
  ...more
})
const uneven = (name: string, counter: number, renewed: Behaviour, lines: Lines): Wait => ({
  name,
  behaviour: 'uneven',
  renewed,
  counter,
  lines
})

const atOnce: readonly Wait[] = [
  none('at once', ({ connect }) => [connect]),
  none(
    'timer of 0',
    timer(() => '0')
  ),
  none('timer without a delay', ({ connect }) => [`setTimeout(() => ${connect})`]),
  none(
    'timer of too long',
    timer(() => '3_000_000_000')
  ),
  none('microtask', ({ connect }) => [`queueMicrotask(() => ${connect})`]),
  none('setImmediate', ({ connect }) => [`setImmediate(() => ${connect})`]),
  none('settled promise', ({ connect }) => [`Promise.resolve().then(() => ${connect})`]),
  none('timer called at once', ({ connect }) => [`setTimeout(${connect}, 3000)`]),
  none('sleep not awaited', ({ connect }) => ['sleep(2000)', connect], { declares: sleep }),
  none(
    '0 for 1013',
    timer((counter) => `code === 1013 ? 0 : 1000 * 2 ** ${counter}++`),
    { counter: 0, asks: true }
  )
]

const alike: readonly Wait[] = [
  fixed(
    'constant',
    timer(() => '3000')
  ),
  fixed(
    'option',
    timer(() => 'settings.delay'),
    { declares: 'const settings = { delay: 2500 }' }
  ),
  fixed(
    'spread',
    timer(() => '1000 + Math.random() * 2000')
  ),
  fixed('sleep', ({ connect }) => ['await sleep(2000)', connect], { declares: sleep, awaits: true }),
  fixed('interval of one round', ({ connect }) => [
    'const timer = setInterval(() => {',
    'clearInterval(timer)',
    connect,
    '}, 2000)'
  ]),
  fixed(
    'growth that is not used',
    ({ connect, counter }) => [`${counter} *= 2`, `setTimeout(() => ${connect}, 1000)`],
    {
      counter: 1000
    }
  ),
  fixed(
    'counter that nobody counts',
    timer((counter) => `1000 * 2 ** ${counter}`),
    { counter: 0 }
  ),
  fixed(
    'cap below the base',
    timer((counter) => `Math.min(5000 * 2 ** ${counter}++, 1000)`),
    { counter: 0 }
  ),
  fixed('factor of 1', ({ connect, counter }) => [`setTimeout(() => ${connect}, ${counter})`, `${counter} *= 1`], {
    counter: 1500
  }),
  fixed(
    'longer for 1013',
    timer(() => 'code === 1013 ? 10_000 : 1000'),
    { asks: true }
  ),
  fixed(
    'constant for 1013',
    timer((counter) => `code === 1013 ? 2000 : 1000 * 2 ** ${counter}++`),
    {
      counter: 0,
      asks: true
    }
  )
]

const longer: readonly Wait[] = [
  growing('doubled', 1000, ({ connect, counter }) => [
    `setTimeout(() => ${connect}, ${counter})`,
    `${counter} = Math.min(${counter} * 2, 60_000)`
  ]),
  growing('added', 500, ({ connect, counter }) => [`setTimeout(() => ${connect}, ${counter})`, `${counter} += 2000`]),
  growing(
    'power',
    0,
    timer((counter) => `1000 * 2 ** ${counter}++`)
  ),
  growing(
    'power of a function',
    0,
    timer((counter) => `delayOf(${counter}++)`),
    {
      declares: 'const delayOf = (attempt) => Math.min(1000 * Math.pow(2, attempt), 60_000)'
    }
  ),
  growing(
    'table',
    0,
    timer((counter) => `[1000, 5000, 15_000][${counter}++] ?? 60_000`)
  ),
  growing(
    'linear',
    0,
    timer((counter) => `++${counter} * 1000`)
  ),
  growing(
    'linear from 0',
    0,
    timer((counter) => `${counter}++ * 1000`),
    { renewed: 'none' }
  ),
  growing(
    'in steps',
    0,
    timer((counter) => `${counter}++ < 3 ? 1000 : 10_000`)
  ),
  growing(
    'full jitter',
    0,
    timer((counter) => `Math.random() * Math.min(1000 * 2 ** ${counter}++, 60_000)`)
  ),
  growing(
    'equal jitter',
    0,
    timer((counter) => `1000 * 2 ** ${counter}++ * (0.5 + Math.random() / 2)`)
  ),
  growing('sleep that grows', 0, ({ connect, counter }) => [`await sleep(500 * 2 ** ${counter}++)`, connect], {
    declares: sleep,
    awaits: true
  }),
  growing(
    'for 1013 alone',
    0,
    timer((counter) => `code === 1013 ? 1000 * 2 ** ${counter}++ : 500`),
    { asks: true }
  )
]

const others: readonly Wait[] = [
  uneven(
    'first at once',
    0,
    'none',
    timer((counter) => `${counter}++ === 0 ? 0 : 5000`)
  ),
  uneven(
    'in rounds',
    0,
    'fixed',
    timer((counter) => `1000 * 2 ** (${counter}++ % 3)`)
  ),
  uneven(
    'table that runs out',
    0,
    'fixed',
    timer((counter) => `[1000, 5000, 15_000][${counter}++]`)
  ),
  uneven('shorter', 8000, 'fixed', ({ connect, counter }) => [
    `setTimeout(() => ${connect}, ${counter})`,
    `${counter} = Math.max(${counter} / 2, 1000)`
  ])
]

export const waits: readonly Wait[] = [...atOnce, ...alike, ...longer, ...others]
