import type { Node } from './syntax.js'

/** How much work one question may cost before the answer is «unknown». */
const budget = 4000

export interface Memo<Answer> {
  ask(node: Node): Answer[]
  /** Says that the answers being computed rest on something cut short elsewhere. */
  cut(): void
}

/**
 * Remembers the answer per node where the question may come back to itself.
 *
 * Inside a cycle the inner visit answers `[]`. An answer that was cut short this way is true only for the question
 * that was asked first, so it is remembered for that one and forgotten for the nodes below it.
 *
 * @param exhausted what to answer when the work limit is reached
 */
export function createMemo<Answer>(compute: (node: Node) => Answer[], exhausted: Answer): Memo<Answer> {
  const known = new Map<Node, Answer[]>()
  const active = new Map<Node, number>()
  let lowest = Infinity
  let steps = 0

  function ask(node: Node): Answer[] {
    const answer = known.get(node)
    if (answer) return answer
    const depth = active.get(node)
    if (depth !== undefined) {
      lowest = Math.min(lowest, depth)
      return []
    }
    if (active.size === 0) steps = 0
    if (++steps > budget || active.size > 200) {
      // Whatever is being computed now rests on this refusal: do not remember it.
      lowest = -1
      return [exhausted]
    }
    const own = active.size
    const outer = lowest
    lowest = Infinity
    active.set(node, own)
    const result = compute(node)
    active.delete(node)
    if (lowest >= own) known.set(node, result)
    lowest = lowest < own ? Math.min(outer, lowest) : outer
    if (own === 0) {
      known.set(node, result)
      lowest = Infinity
    }
    return result
  }

  return {
    ask,
    cut: () => {
      lowest = -1
    }
  }
}
