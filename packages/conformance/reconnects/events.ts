// What the process of a module tells about it.

export type Event =
  /** A connection: when it was asked for, in virtual milliseconds, and the port by which the server knows it. */
  | { readonly kind: 'connected'; readonly at: number; readonly port: number }
  /** `Math.random` was called. */
  | { readonly kind: 'random' }
  | { readonly kind: 'threw'; readonly text: string }

/** @throws a SyntaxError when a line is no event */
export function readEvents(text: string): Event[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Event)
}
