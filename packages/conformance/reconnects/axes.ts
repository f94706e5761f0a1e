// What generated modules are made of. Each list is an axis; its first entry is the plainest.
import type { Behaviour } from './classify.js'

interface Choice {
  readonly name: string
}

/** Where functions and variables of a module live. */
export interface Shape extends Choice {
  readonly kind: 'functions' | 'class' | 'private' | 'object' | 'closure'
}

export const shapes: readonly Shape[] = [
  { name: 'functions', kind: 'functions' },
  { name: 'class', kind: 'class' },
  { name: 'private members', kind: 'private' },
  { name: 'object literal', kind: 'object' },
  { name: 'closure', kind: 'closure' }
]

export interface Attachment extends Choice {
  /** @param listener a function of the code or of the event */
  readonly attach: (listener: string) => string
  /** `event`: the listener is the handler itself. `code`: an arrow that hands the code on. */
  readonly hands: 'event' | 'code'
  /** The package whose sockets these are; the global otherwise. */
  readonly ws?: true
}

export const attachments: readonly Attachment[] = [
  { name: 'onclose with an arrow', hands: 'code', attach: (listener) => `socket.onclose = ${listener}` },
  { name: 'onclose with the method', hands: 'event', attach: (listener) => `socket.onclose = ${listener}` },
  { name: 'listener', hands: 'code', attach: (listener) => `socket.addEventListener('close', ${listener})` },
  {
    name: 'listener once',
    hands: 'event',
    attach: (listener) => `socket.addEventListener('close', ${listener}, { once: true })`
  },
  { name: 'ws on', hands: 'code', ws: true, attach: (listener) => `socket.on('close', ${listener})` },
  { name: 'ws once', hands: 'code', ws: true, attach: (listener) => `socket.once('close', ${listener})` },
  {
    name: 'onclose inside open',
    hands: 'code',
    attach: (listener) => `socket.onopen = () => {\nsocket.onclose = ${listener}\n}`
  }
]

export interface Way extends Choice {
  /** Functions between the handler and the one that connects. */
  readonly between: readonly string[]
}

export const paths: readonly Way[] = [
  { name: '', between: [] },
  { name: 'one function between', between: ['retry'] },
  { name: 'three functions between', between: ['lost', 'schedule', 'retry'] }
]

/** What a wait is written with. */
export interface Terms {
  /** A call of the function that connects. */
  readonly connect: string
  /** The variable that counts or holds the wait. */
  readonly counter: string
}

export interface Wait extends Choice {
  readonly behaviour: Behaviour
  readonly lines: (terms: Terms) => readonly string[]
  /** What the counter begins with; absent where there is none. */
  readonly counter?: number
  readonly awaits?: true
}

const timer = (delay: string) => (terms: Terms) => [`setTimeout(() => ${terms.connect}, ${delay})`]
const counted = (delay: (counter: string) => string) => (terms: Terms) => timer(delay(terms.counter))(terms)

export const waits: readonly Wait[] = [
  { name: 'at once', behaviour: 'none', lines: ({ connect }) => [connect] },
  { name: 'timer of 0', behaviour: 'none', lines: timer('0') },
  { name: 'microtask', behaviour: 'none', lines: ({ connect }) => [`queueMicrotask(() => ${connect})`] },
  { name: 'timer called at once', behaviour: 'none', lines: ({ connect }) => [`setTimeout(${connect}, 3000)`] },
  { name: 'sleep not awaited', behaviour: 'none', lines: ({ connect }) => ['sleep(2000)', connect] },
  { name: 'constant', behaviour: 'fixed', lines: timer('3000') },
  { name: 'spread', behaviour: 'fixed', lines: timer('1000 + Math.random() * 2000') },
  { name: 'sleep', behaviour: 'fixed', awaits: true, lines: ({ connect }) => ['await sleep(2000)', connect] },
  {
    name: 'growth that is not used',
    behaviour: 'fixed',
    counter: 1000,
    lines: ({ connect, counter }) => [`${counter} *= 2`, `setTimeout(() => ${connect}, 1000)`]
  },
  {
    name: 'cap below the base',
    behaviour: 'fixed',
    counter: 0,
    lines: counted((counter) => `Math.min(5000 * 2 ** ${counter}++, 1000)`)
  },
  {
    name: 'doubled',
    behaviour: 'growing',
    counter: 1000,
    lines: ({ connect, counter }) => [
      `setTimeout(() => ${connect}, ${counter})`,
      `${counter} = Math.min(${counter} * 2, 60000)`
    ]
  },
  { name: 'power', behaviour: 'growing', counter: 0, lines: counted((counter) => `1000 * 2 ** ${counter}++`) },
  {
    name: 'table',
    behaviour: 'growing',
    counter: 0,
    lines: counted((counter) => `[1000, 5000, 15000][${counter}++] ?? 60000`)
  },
  { name: 'linear', behaviour: 'growing', counter: 0, lines: counted((counter) => `++${counter} * 1000`) },
  {
    name: 'full jitter',
    behaviour: 'growing',
    counter: 0,
    lines: counted((counter) => `Math.random() * Math.min(1000 * 2 ** ${counter}++, 60000)`)
  },
  {
    name: 'sleep that grows',
    behaviour: 'growing',
    counter: 0,
    awaits: true,
    lines: ({ connect, counter }) => [`await sleep(500 * 2 ** ${counter}++)`, connect]
  }
]

export interface CodeTest extends Choice {
  /** @param again what to do after 1013 */
  readonly around: (again: string) => readonly string[]
  /** What stands in the module for it. */
  readonly declares?: string
  /** Whether it keeps 1013 from coming back. */
  readonly refuses?: true
}

const guarded = (condition: string) => (again: string) => [`if (${condition}) {`, again, '}']

export const tests: readonly CodeTest[] = [
  { name: 'any code', around: (again) => [again] },
  { name: '1013 alone', around: guarded('code === 1013') },
  { name: 'not 1000', around: (again) => ['if (code === 1000) return', again] },
  { name: 'list', around: guarded('[1006, 1012, 1013].includes(code)') },
  {
    name: 'set',
    declares: 'const temporary = new Set([1001, 1006, 1013])',
    around: (again) => ['if (!temporary.has(code)) return', again]
  },
  {
    name: 'switch',
    around: (again) => ['switch (code) {', 'case 1000:', 'break', 'case 1012:', 'case 1013:', again, 'break', '}']
  },
  {
    name: 'predicate',
    declares: 'const isTemporary = (code) => code === 1012 || code === 1013',
    around: guarded('isTemporary(code)')
  },
  { name: 'range', around: guarded('code >= 1011 && code < 1015') },
  { name: 'flag', around: (again) => ['const busy = code === 1013', ...guarded('busy')(again)] },
  { name: 'all but 1013', refuses: true, around: (again) => ['if (code === 1013) return', again] },
  { name: 'list without 1013', refuses: true, around: guarded('[1001, 1006, 1012].includes(code)') }
]

export interface Reset extends Choice {
  readonly place: 'open' | 'connect' | 'close' | 'message' | 'stable' | null
  /** Whether it comes before each 1013 of a server that is busy. */
  readonly undoes?: true
}

export const resets: readonly Reset[] = [
  { name: '', place: null },
  { name: 'reset in open', place: 'open', undoes: true },
  { name: 'reset before connecting', place: 'connect', undoes: true },
  { name: 'reset in the handler', place: 'close', undoes: true },
  { name: 'reset by a message', place: 'message' },
  { name: 'reset when stable', place: 'stable' }
]

export interface Guard extends Choice {
  readonly kind: 'flag' | 'cleared' | 'kept' | null
  /** Whether it never lets a second connection be made. */
  readonly ends?: true
}

export const guards: readonly Guard[] = [
  { name: '', kind: null },
  { name: 'flag of stop()', kind: 'flag' },
  { name: 'guard that close clears', kind: 'cleared' },
  { name: 'guard that nobody clears', kind: 'kept', ends: true }
]

export interface Axes {
  readonly shape: Shape
  readonly attachment: Attachment
  readonly path: Way
  readonly wait: Wait
  readonly test: CodeTest
  readonly reset: Reset
  readonly guard: Guard
}
