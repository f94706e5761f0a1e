export type Span = readonly [from: number, to: number]

/**
 * The runs of neighbours that share an outcome. Neighbours are neighbours in the list of what was measured: where an
 * interval was only sampled, samples that agree stand for what lies between them.
 */
export function spansByOutcome(
  outcomes: readonly (readonly [code: number, outcome: string])[]
): Record<string, Span[]> {
  const groups: Record<string, [number, number][]> = {}
  let last: string | undefined
  for (const [code, outcome] of outcomes.toSorted(([a], [b]) => a - b)) {
    const spans = (groups[outcome] ??= [])
    if (outcome === last) spans.at(-1)![1] = code
    else spans.push([code, code])
    last = outcome
  }
  return groups
}
