import { runtimes, type CloseOutcome, type Runtime, type RuntimeFacts } from 'ws-close-codes'

/** What `close` of a measured implementation makes of an integer in the place of a code. */
export function outcomeOf(runtime: Runtime, code: number): CloseOutcome {
  return outcomeIn(runtimes[runtime], code)
}

/** The same for one row of the table. */
export function outcomeIn({ otherwise }: RuntimeFacts, code: number): CloseOutcome {
  // What does not fit into two bytes is refused as the last code is that does.
  const sent = Math.min(Math.max(code, 0), 65_535)
  const found = Object.entries(otherwise).find(([, spans]) => spans?.some(([from, to]) => from <= sent && sent <= to))
  return found ? (found[0] as CloseOutcome) : 'sends as is'
}

/** Whether `close` looks at the code only while the socket is open. */
export function isSilentWhenClosed(runtime: Runtime): boolean {
  const { invalid }: RuntimeFacts = runtimes[runtime]
  return invalid.closed === 'is silent'
}

/** Whether a call without a code sends a Close frame that has none: some send 1000 in its place. */
export function sendsEmpty(runtime: Runtime): boolean {
  return readOutcome(runtimes[runtime].withoutCode).kind === 'sends no code'
}

/** One thing that happens, and where. */
export interface Effect {
  readonly outcome: CloseOutcome
  readonly runtimes: readonly Runtime[]
}

/** What a call comes to in each runtime, those together that agree. */
export function effectsIn(rows: readonly Runtime[], outcome: (of: RuntimeFacts) => CloseOutcome): readonly Effect[] {
  const all = new Map<CloseOutcome, Runtime[]>()
  for (const row of rows) {
    const found = outcome(runtimes[row])
    all.set(found, [...(all.get(found) ?? []), row])
  }
  return [...all].map(([key, members]) => ({ outcome: key, runtimes: members }))
}

/** What the words of the measured table say. */
export type Outcome =
  | { readonly kind: 'throws' }
  | { readonly kind: 'sends it' }
  | { readonly kind: 'sends another'; readonly code: number; readonly reason: SentReason }
  | { readonly kind: 'sends no code' }
  | { readonly kind: 'sends nothing'; readonly leavesOpen: boolean }
  | { readonly kind: 'cuts the reason' }

/** What goes out as the reason beside a code that takes the place of another. */
type SentReason = 'none' | 'its own' | 'another'

/** What may follow `sends 1000`. */
type Tail<Words = CloseOutcome> = Words extends `sends ${number}${infer Rest}` ? Rest : never

const reasons: Readonly<Record<Tail, SentReason>> = {
  '': 'none',
  ' without the reason': 'none',
  ' with the reason': 'its own',
  ' with another reason': 'another'
}

/** The one place that reads these words. Others than it knows do not compile. */
export function readOutcome(words: CloseOutcome): Outcome {
  if (words === 'sends as is') return { kind: 'sends it' }
  if (words === 'sends empty') return { kind: 'sends no code' }
  if (words === 'sends nothing') return { kind: 'sends nothing', leavesOpen: false }
  if (words === 'sends nothing, leaves the connection open') return { kind: 'sends nothing', leavesOpen: true }
  if (begins(words, 'throws ')) return { kind: 'throws' }
  return begins(words, 'truncates to ') ? { kind: 'cuts the reason' } : readAnother(words)
}

function readAnother(words: `sends ${number}${Tail}`): Outcome {
  const [, code, tail] = /^sends (\d+)(.*)$/.exec(words)!
  return { kind: 'sends another', code: Number(code), reason: reasons[tail as Tail] }
}

function begins<const Start extends string>(words: string, start: Start): words is `${Start}${string}` {
  return words.startsWith(start)
}
