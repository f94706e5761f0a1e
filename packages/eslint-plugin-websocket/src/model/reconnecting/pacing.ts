import type { Engine } from './engine.js'
import type { PlaceKey } from './places.js'
import type { Round } from './rounds.js'
import type { State } from './state.js'
import type { Amount, Counter, Level } from './waits.js'

/** `none`: at once. `fixed`: equally long each time. `growing`: longer with each round. */
export type Pace = 'none' | 'fixed' | 'growing' | 'unknown'

/** How the waits of rounds follow each other. */
export interface Pacing {
  /** What the rounds mean to do. */
  paceOf(rounds: readonly Round[]): Pace
  /** What happens. */
  verdictOf(rounds: readonly Round[]): Pace
}

const noPlaces: ReadonlySet<object | string> = new Set()

export function createPacing(engine: Engine): Pacing {
  function paceOf(rounds: readonly Round[]): Pace {
    const paces = new Set(rounds.map(({ dial }) => (isStill(dial.wait, rounds) ? pace(dial.wait.level) : 'unknown')))
    const values = new Set(rounds.map(({ dial }) => dial.wait.value))
    const [only, ...others] = paces
    if (!only || paces.has('unknown')) return 'unknown'
    // `attempt < 5 ? 1000 : 30_000`
    const isStepped = (values.size > 1 || others.length > 0) && !paces.has('none') && rounds.some(isCounted)
    if (isStepped) return 'growing'
    return others.length > 0 ? 'unknown' : only
  }

  /** Whether no round writes to what a wait rests on. */
  function isStill({ rests = noPlaces }: Amount, rounds: readonly Round[]): boolean {
    return [...rests].every((key) =>
      rounds.every(({ state }) => {
        const later = engine.reach.writes(state.later).some((target) => engine.places.key(target) === key)
        const isWritten = engine.places.changes(key as PlaceKey).some(({ node }) => state.writes.has(node))
        return !later && !isWritten && !state.maybe.has(key)
      })
    )
  }

  /** What happens: growth counts where its lines run in each round, and nothing else changes what grows. */
  function verdictOf(rounds: readonly Round[]): Pace {
    const found = paceOf(rounds)
    if (found !== 'growing') return found
    // Set back on some of the ways.
    const isSetBack = rounds.some(({ state }) =>
      rounds.some(({ dial }) =>
        [...dial.wait.counters].some(({ resets }) => resets.some((line) => state.writes.has(line)))
      )
    )
    if (isSetBack && new Set(rounds.map(({ dial }) => dial.wait.level)).size > 1) return 'unknown'
    const isGrowing = rounds.every(({ state, dial }) => {
      const counters = [...dial.wait.counters]
      const grows =
        counters.length === 0 ||
        counters.some(
          (counter) =>
            counter.grows === null ||
            counter.grows.some((line) => state.writes.has(line)) ||
            isFull(counter, state, rounds)
        )
      const isLeft = counters.every(
        ({ key, others }) => !others.some((line) => state.writes.has(line)) && (state.stops || !state.maybe.has(key))
      )
      return grows && isLeft
    })
    return isGrowing ? 'growing' : 'unknown'
  }

  /** `if (wait < most) wait *= 2`: a way that leaves out the line by which something grows has reached its limit. */
  function isFull({ key, grows }: Counter, { guards }: State, rounds: readonly Round[]): boolean {
    const isAsked = [...guards].some(
      (test) => test.type === 'BinaryExpression' && /^[<>]/.test(test.operator) && engine.places.key(test.left) === key
    )
    return isAsked && rounds.some(({ state }) => (grows ?? []).some((line) => state.writes.has(line)))
  }

  /** Whether a condition on a counter has chosen the way. */
  function isCounted({ dial }: Round): boolean {
    return [...dial.guards].some((test) =>
      engine.surroundings.everythingIn(test).some((node) => {
        const key = engine.places.key(node)
        return key !== null && engine.growth.of(key) !== null
      })
    )
  }

  return { paceOf, verdictOf }
}

function pace(level: Level): Pace {
  if (level === 'none' || level === 'zero') return 'none'
  return level === 'constant' || level === 'configured' ? 'fixed' : level
}
