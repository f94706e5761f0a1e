import { runtimes, type CloseOutcome, type Runtime, type RuntimeFacts } from 'ws-close-codes'

/** What `close` of a measured implementation makes of a code. */
export function outcomeOf(runtime: Runtime, code: number): CloseOutcome {
  const { otherwise }: RuntimeFacts = runtimes[runtime]
  const spans = Object.entries(otherwise) as [CloseOutcome, readonly (readonly [number, number])[]][]
  const other = spans.find(([, codes]) => codes.some(([from, to]) => from <= code && code <= to))
  return other?.[0] ?? 'sends as is'
}

/** Whether `close` looks at the code only while the socket is open. */
export function isSilentWhenClosed(runtime: Runtime): boolean {
  const { invalid }: RuntimeFacts = runtimes[runtime]
  return invalid.closed === 'is silent'
}
