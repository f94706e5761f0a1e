// What generated modules are made of. Each list is an axis; its first entry is the plainest.
import { tests, type CodeTest } from './code-tests.js'
import { waits, type Wait } from './waits.js'

export { tests, waits }

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
  /** Whether the sockets are those of the package `ws`; the global otherwise. */
  readonly ws?: true
  /** What stands in the module for it. */
  readonly declares?: string
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
  {
    name: 'listener by a helper',
    hands: 'code',
    declares: "const whenClosed = (socket, listener) => socket.addEventListener('close', listener)",
    attach: (listener) => `whenClosed(socket, ${listener})`
  },
  { name: 'error and close', hands: 'code', attach: (listener) => `socket.onerror = socket.onclose = ${listener}` },
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

export interface Reset extends Choice {
  readonly place: 'open' | 'connect' | 'close' | 'message' | 'error' | 'stable' | null
  /** Whether it comes before each 1013 of a server that is busy. */
  readonly undoes?: true
  /** @param clear what resets the counter */
  readonly around?: (clear: string) => string
}

const later = (clear: string) => `setTimeout(() => {\n${clear}\n}, 0)`
const when = (condition: string) => (clear: string) => `if (${condition}) ${clear}`

export const resets: readonly Reset[] = [
  { name: '', place: null },
  { name: 'reset in open', place: 'open', undoes: true },
  { name: 'reset soon after open', place: 'open', undoes: true, around: later },
  { name: 'reset where it is open', place: 'open', undoes: true, around: when('socket.readyState === WebSocket.OPEN') },
  { name: 'reset before connecting', place: 'connect', undoes: true },
  { name: 'reset in the handler', place: 'close', undoes: true },
  { name: 'reset in the handler for 1013', place: 'close', undoes: true, around: when('code === 1013') },
  { name: 'reset in the handler for others', place: 'close', around: when('code !== 1013') },
  { name: 'reset by a message', place: 'message' },
  { name: 'reset by an error', place: 'error' },
  { name: 'reset when stable', place: 'stable' }
]

export interface Guard extends Choice {
  readonly kind: 'flag' | 'cleared' | 'kept' | 'state' | 'closing' | 'pending' | 'limit' | 'one' | null
  /** What is left of a module that it ends. */
  readonly leaves?: 'stopped' | 'once'
}

export const guards: readonly Guard[] = [
  { name: '', kind: null },
  { name: 'flag of stop()', kind: 'flag' },
  { name: 'guard that close clears', kind: 'cleared' },
  { name: 'guard that asks for the state', kind: 'state' },
  { name: 'old socket closed first', kind: 'closing' },
  { name: 'one reconnect at a time', kind: 'pending' },
  { name: 'twenty attempts', kind: 'limit' },
  { name: 'one attempt', kind: 'one', leaves: 'once' },
  { name: 'guard that nobody clears', kind: 'kept', leaves: 'stopped' }
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
