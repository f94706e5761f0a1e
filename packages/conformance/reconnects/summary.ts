// What a run comes to, in 80 columns.
import type { Behaviour } from './classify.js'
import { sayWaits, type Comparison, type Standing } from './compare.js'

const behaviours: Record<Behaviour, string> = {
  none: 'back at once',
  fixed: 'back after the same time',
  growing: 'back later and later',
  uneven: 'back in another way',
  once: 'back a single time',
  stopped: 'never back'
}
const standings: readonly Standing[] = ['agreed', 'unknown', 'disagreed']
const words = ['modules', ...standings]

export function summarize(all: readonly Comparison[]): string {
  const rows = (Object.keys(behaviours) as Behaviour[]).map((behaviour) =>
    row(
      behaviours[behaviour],
      all.filter(({ observation }) => observation.behaviour === behaviour)
    )
  )
  return [
    `${'after 1013'.padEnd(28)}${words.map((word) => word.padStart(10)).join('')}`,
    ...rows,
    row('together', all)
  ].join('\n')
}

function row(title: string, some: readonly Comparison[]): string {
  const numbers = [some.length, ...standings.map((wanted) => some.filter(({ standing }) => standing === wanted).length)]
  return `${title.padEnd(28)}${numbers.map((number) => String(number).padStart(10)).join('')}`
}

/** One module, with the first waits. */
export function sayModule({ module, observation, standing }: Comparison): string {
  const { behaviour } = observation
  return `${module.name.padEnd(34)} ${behaviour.padEnd(8)} ${standing.padEnd(9)} ${sayWaits(observation)}`
}
