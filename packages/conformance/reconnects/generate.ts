// Modules that nobody wrote: every choice of one axis with as many choices of the others as the number allows.
import { assemble } from './assemble.js'
import { attachments, guards, paths, resets, shapes, tests, waits, type Axes } from './axes.js'
import type { Behaviour } from './classify.js'

export interface Generated {
  readonly name: string
  readonly text: string
}

const axes = {
  shape: shapes,
  attachment: attachments,
  path: paths,
  wait: waits,
  test: tests,
  reset: resets,
  guard: guards
}
const candidatesPerModule = 200

/** One module in so many does not come round; there is less to be said of those. */
const endsEvery = 5

/**
 * The same modules each time, and the first of them are the same for every number.
 *
 * @param count how many; a few dozen see most pairs of choices
 */
export function generate(count: number): Generated[] {
  const draw = createDraw()
  const seen = new Set<string>()
  return Array.from({ length: count }, (_, index) => {
    const ends = index % endsEvery === endsEvery - 1
    const candidates = Array.from({ length: candidatesPerModule }, () => randomChoice(draw))
    const fitting = candidates.filter(({ test, guard }) => (test.refuses ?? guard.leaves !== undefined) === ends)
    const best = pickBest(fitting, seen)
    for (const trait of [...namesOf(best), ...pairsOf(best)]) seen.add(trait)
    return { name: `generated-${String(index + 1).padStart(2, '0')}`, text: describe(best) + assemble(best) }
  })
}

/** What a module comes to in the end, from its choices alone. */
export function outcomeOf({ wait, test, reset, guard }: Axes): Behaviour {
  if (test.refuses) return 'stopped'
  return guard.leaves ?? (reset.undoes ? wait.renewed : wait.behaviour)
}

function describe(choice: Axes): string {
  const words = Object.values(choice).map(({ name }) => name)
  return `// ${outcomeOf(choice)}: ${words.filter((word) => word !== '').join(', ')}\n`
}

/** A reset or a loop that there is nothing for would only repeat another module. */
function randomChoice(draw: (below: number) => number): Axes {
  const pick = <Choice>(list: readonly Choice[]): Choice => list[draw(list.length)]!
  const wait = pick(axes.wait)
  return {
    shape: pick(axes.shape),
    attachment: pick(axes.attachment),
    path: wait.asks ? axes.path[0]! : pick(axes.path),
    wait,
    test: pick(axes.test),
    reset: wait.counter ? pick(axes.reset) : axes.reset[0]!,
    guard: pick(axes.guard)
  }
}

function pairsOf(choice: Axes): string[] {
  const names = namesOf(choice)
  return names.flatMap((one, index) => names.slice(index + 1).map((other) => `${one}&${other}`))
}

function namesOf(choice: Axes): string[] {
  return Object.entries(choice).map(([axis, { name }]) => `${axis}=${name}`)
}

/** The one with the most that is new; a choice that was never made weighs more than all pairs. */
function pickBest(candidates: readonly Axes[], seen: ReadonlySet<string>): Axes {
  const count = (traits: readonly string[]) => traits.filter((trait) => !seen.has(trait)).length
  const news = (choice: Axes) => 100 * count(namesOf(choice)) + count(pairsOf(choice))
  return candidates.reduce((best, one) => (news(one) > news(best) ? one : best))
}

/** A linear congruential generator, with the numbers of Numerical Recipes. */
function createDraw(): (below: number) => number {
  let state = 1013
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}
