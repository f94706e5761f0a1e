// From what was seen in all trials of one driver to what it does.
import type { Result } from './measure.js'
import { outcomeOf, reasonOutcome } from './outcome.js'
import { spansByOutcome } from './ranges.js'
import type { Sight } from './referee.js'
import type { Observation } from './subjects/trial.js'
import { oddValues, reasons, received, type Trial } from './trials.js'

type Findings = Pick<Result, 'codes' | 'values' | 'withoutCode' | 'reasons' | 'states' | 'reports'>

export function conclude(
  codes: readonly number[],
  role: 'client' | 'server',
  trials: readonly Trial[],
  observations: ReadonlyMap<number, Observation>,
  sights: ReadonlyMap<number, Sight>
): Findings {
  const byLabel = new Map(trials.map((trial) => [trial.label, trial]))
  const pick = (label: string): readonly [Trial, Observation] => {
    const trial = byLabel.get(label)!
    const observation = observations.get(trial.id)!
    if (observation.problem !== null) throw new Error(`${label}: ${observation.problem}`)
    return [trial, observation]
  }
  const called = (label: string, asked?: number) => {
    const [trial, observation] = pick(label)
    return outcomeOf(observation, sights.get(trial.id), asked)
  }
  const reasoned = (label: string, reason: string, asked?: number) => {
    const [trial, observation] = pick(label)
    return reasonOutcome(observation, sights.get(trial.id), reason, asked)
  }
  const silent = (label: string) => {
    const { threw, state } = pick(label)[1]
    return state === 'never connecting' ? undefined : threw === null ? 'is silent' : `throws ${threw}`
  }
  const connecting = role === 'client' ? silent('connecting') : undefined
  return {
    codes: spansByOutcome(codes.map((code) => [code, called(`${code}`, code)] as const)),
    values: Object.fromEntries(oddValues.map((text) => [text, called(text)])),
    withoutCode: called('close()'),
    reasons: {
      ...Object.fromEntries(Object.entries(reasons).map(([label, reason]) => [label, reasoned(label, reason, 1000)])),
      withoutCode: reasoned('reason without code', 'bye')
    },
    states: { ...(connecting ? { connecting } : {}), closed: silent('closed')! },
    reports: {
      ...Object.fromEntries(received.map((code) => [`${code}`, pick(`receive ${code}`)[1].reported])),
      empty: pick('receive empty')[1].reported,
      dropped: pick('drop')[1].reported
    }
  }
}
