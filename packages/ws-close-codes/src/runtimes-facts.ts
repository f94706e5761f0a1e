/** Codes from the first to the last, both included. */
export type CodeSpan = readonly [from: number, to: number]

/**
 * What a call of `close` comes to.
 *
 * - `sends as is`: the Close frame carries what was passed;
 * - `sends 1000`, or another number: it carries this code in its place, without a reason unless the text says otherwise;
 * - `sends empty`: the Close frame carries no code, and the peer reports 1005;
 * - `sends nothing`: no frame is sent, and nothing is thrown;
 * - `throws TypeError`, or another name: nothing is sent;
 * - `truncates to 123 bytes`: the reason is cut, at the end of a character.
 */
export type CloseOutcome =
  | 'sends as is'
  | 'sends empty'
  | `sends nothing${'' | ', leaves the connection open'}`
  | `sends ${number}${'' | ` ${'with the' | 'without the' | 'with another'} reason`}`
  | `throws ${string}`
  | `truncates to ${number} bytes${'' | ', which cuts a character'}`

/** One row of `runtimes`. */
export interface RuntimeFacts {
  /** What was measured, in words. */
  readonly title: string
  readonly role: 'client' | 'server'
  /** The method that takes the code. */
  readonly method: string
  readonly version: string
  /** What a package ran on, or null for what runs by itself. */
  readonly on: string | null
  /** The day of the measurement: `2026-11-21`. */
  readonly measured: string
  /** The codes that reach the wire as they were passed, in order, without overlaps. This is not what is legal to send. */
  readonly accepts: readonly CodeSpan[]
  /** What the other codes come to: with `accepts`, every integer from 0 to 65535 once. */
  readonly otherwise: Readonly<Partial<Record<CloseOutcome, readonly CodeSpan[]>>>
  /** What arguments come to that are no code, by how they are written in JavaScript. */
  readonly values: Readonly<Record<OddValue, CloseOutcome>>
  /** What `close()` comes to, without any argument. */
  readonly withoutCode: CloseOutcome
  readonly reason: {
    /** The most bytes of UTF-8 that are sent, or null where no limit is kept and the peer has to fail. */
    readonly limit: 123 | null
    /** What a longer reason comes to. */
    readonly over: CloseOutcome
    /** The same where the limit falls into the middle of a character. */
    readonly overWithinCharacter: CloseOutcome
    /** What `close(undefined, 'bye')` comes to. */
    readonly withoutCode: CloseOutcome
  }
  /** What `close(999)` does while the socket is not open. A server, and some libraries, never hand out a connecting one. */
  readonly invalid: {
    readonly connecting?: StateOutcome
    readonly closed: StateOutcome
  }
  /** The codes that the runtime reports to its application. */
  readonly reports: {
    /** These are reported as they were received. */
    readonly asReceived: readonly number[]
    /** What is reported in place of these; `nothing` for no close event at all. */
    readonly instead: Readonly<Partial<Record<`${number}` | 'nothing', readonly number[]>>>
    /** For a Close frame without a code. */
    readonly empty: number | null
    /** For a TCP connection that ends without a Close frame. */
    readonly dropped: number | null
  }
}

type OddValue = '65536' | '-1' | '1000.5' | 'NaN' | "'1000'" | 'null' | 'undefined'

type StateOutcome = 'is silent' | `throws ${string}`
