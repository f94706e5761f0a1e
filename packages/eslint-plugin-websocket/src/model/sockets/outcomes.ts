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
