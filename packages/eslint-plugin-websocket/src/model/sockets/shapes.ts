import type { Runtime } from 'ws-close-codes'
import type { ApiName, Role } from './apis.js'

/** What is known of a value that a library makes or hands out, as far as it leads to sockets and to the codes they receive. */
export interface Shape {
  /** It is a socket. */
  readonly socket?: SocketShape
  /** It is a close code that arrived. */
  readonly isCode?: boolean
  /** What `new` makes of it; a type of its name stands for the same. */
  readonly made?: Shape
  /** What a call of it gives, or promises. */
  readonly result?: Shape
  /** Its properties; `*` for the elements of a collection. */
  readonly has?: Readonly<Record<string, Shape>>
  /** Whether every method that is not listed gives the object itself: `app.get(…).ws(…)`. */
  readonly isFluent?: boolean
  /** The functions among its arguments that it calls, and with what. */
  readonly callbacks?: readonly Callback[]
  /** Methods that a subclass of it brings, by what they are called with. */
  readonly overrides?: Readonly<Record<string, Parameters>>
  /** What its first argument is as well, once it was called. */
  readonly extends?: Shape
}

export interface SocketShape {
  readonly api: ApiName
  /** What a construction makes; of a type alone the end is not known where an implementation has both. */
  readonly role: Role
  /** Where it runs, when that is more than its implementation tells. */
  readonly on?: readonly Runtime[]
}

export interface Callback {
  /** Where the function stands: the index of the argument, then properties; `()` is what a function returns. */
  readonly at: readonly string[]
  /** A value that has to stand in the arguments: the name of an event, `websocket: true`. */
  readonly when?: { readonly at: readonly string[]; readonly is: string | true }
  readonly gets: Parameters
  /** What `this` is in it, where it is a method of an object. */
  readonly on?: Shape
}

/** What a function is called with, by index. */
export type Parameters = readonly (Shape | null)[]

export const socket = (api: ApiName, role: Role, on?: readonly Runtime[]): Shape => ({
  socket: { api, role, ...(on ? { on } : {}) }
})

export const made = (shape: Shape): Shape => ({ made: shape })

export const receivedCode: Shape = { isCode: true }

/** A `CloseEvent`, or whatever else carries the code under this name. */
export const closeEvent: Shape = { has: { code: receivedCode } }

/** Elements of a collection. */
export const all = (shape: Shape): Shape => ({ has: { '*': shape } })

/** Functions that stand side by side in one object, by name. */
export function hooks(at: readonly string[], functions: Readonly<Record<string, Parameters>>): Callback[] {
  return Object.entries(functions).map(([name, gets]) => ({ at: [...at, name], gets }))
}

/** An emitter whose events bring sockets, and its other properties. */
export function emitter(
  events: Readonly<Record<string, Parameters>>,
  has: Readonly<Record<string, Shape>> = {}
): Shape {
  const listen: Shape = {
    callbacks: Object.entries(events).map(([is, gets]) => ({ at: ['1'], when: { at: ['0'], is }, gets })),
    get result() {
      return self
    }
  }
  const self: Shape = {
    has: { on: listen, once: listen, addListener: listen, prependListener: listen, ...has }
  }
  return self
}
