/**
 * How much work one question may cost, and all questions about one file, before the answer is that nobody knows.
 * Files that people write stay far below; what is above are bundles, where more work proved nothing more.
 */
const questionLimit = 500
const fileLimit = 10_000

/** How far questions may lead to further questions. Nobody writes a chain this long; generators do. */
const depthLimit = 100

/** A question without a key: its answer is computed when it is first asked. */
export function lazy<Value>(compute: () => Value): () => Value {
  let known: { value: Value } | null = null
  return () => (known ??= { value: compute() }).value
}

export interface Memo {
  /**
   * The answer for a key, computed once.
   *
   * @param cyclic what to answer when the question leads back to itself
   * @param exhausted what to answer when a limit is reached; it is remembered as part of what rests on it
   */
  ask<Answer>(key: object, compute: () => Answer, cyclic: Answer, exhausted: Answer): Answer
  /** Counts work that is done outside of questions. */
  spend(steps: number): void
}

/**
 * Remembers answers where a question may come back to itself.
 *
 * Inside a cycle the inner visit is answered by `cyclic`. An answer that rests on this is complete only for the
 * question that began the cycle: it is remembered for that one, and forgotten for those below it.
 */
export function createMemo(): Memo {
  const known = new Map<object, unknown>()
  const active = new Map<object, number>()
  /** The depth of the outermost question whose unfinished answer was used since it was last reset. */
  let lowest = Infinity
  let question = 0
  let file = 0

  return {
    spend(steps) {
      question += steps
      file += steps
    },
    ask<Answer>(key: object, compute: () => Answer, cyclic: Answer, exhausted: Answer): Answer {
      if (known.has(key)) return known.get(key) as Answer
      const above = active.get(key)
      if (above !== undefined) {
        lowest = Math.min(lowest, above)
        return cyclic
      }
      const depth = active.size
      if (depth === 0) question = 0
      if (++question > questionLimit || ++file > fileLimit || depth > depthLimit) return exhausted
      const outer = lowest
      lowest = Infinity
      active.set(key, depth)
      const answer = compute()
      active.delete(key)
      const complete = lowest >= depth
      if (complete) known.set(key, answer)
      lowest = complete ? outer : Math.min(outer, lowest)
      return answer
    }
  }
}

/** One object for each combination of keys, to remember something by. */
export function keyed<First extends object, Second extends string = never>(): (
  first: First,
  second?: Second
) => object {
  const keys = new Map<First, Map<string, object>>()
  return (first, second) => {
    const inner = keys.get(first) ?? new Map<string, object>()
    const key = inner.get(second ?? '') ?? {}
    keys.set(first, inner.set(second ?? '', key))
    return key
  }
}
