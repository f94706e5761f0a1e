import { runtimes, type CloseOutcome, type RuntimeFacts } from 'ws-close-codes'
import { describe, expect, it } from 'vitest'
import { readOutcome, type Outcome } from '../../src/model/sockets/outcomes.js'

/** The words of the measured table, and some that it may have one day. */
const words: readonly (readonly [CloseOutcome, Outcome])[] = [
  ['sends as is', { kind: 'sends it' }],
  ['sends empty', { kind: 'sends no code' }],
  ['sends nothing', { kind: 'sends nothing', leavesOpen: false }],
  ['sends nothing, leaves the connection open', { kind: 'sends nothing', leavesOpen: true }],
  ['sends 1000', { kind: 'sends another', code: 1000, reason: 'none' }],
  ['sends 1000 without the reason', { kind: 'sends another', code: 1000, reason: 'none' }],
  ['sends 1002 with the reason', { kind: 'sends another', code: 1002, reason: 'its own' }],
  ['sends 25209 with another reason', { kind: 'sends another', code: 25209, reason: 'another' }],
  ['throws InvalidAccessError', { kind: 'throws' }],
  ['truncates to 123 bytes', { kind: 'cuts the reason' }],
  ['truncates to 123 bytes, which cuts a character', { kind: 'cuts the reason' }]
]

describe('what the words of the measured table say', () => {
  it.each(words)('%s', (word, outcome) => expect(readOutcome(word)).toEqual(outcome))

  it('reads each that is in the table', () => {
    const rows: readonly RuntimeFacts[] = Object.values(runtimes)
    const all = rows.flatMap(({ otherwise, values, withoutCode, reason }) => [
      ...(Object.keys(otherwise) as CloseOutcome[]),
      ...Object.values(values),
      withoutCode,
      reason.over,
      reason.overWithinCharacter,
      reason.withoutCode
    ])
    const another = [...new Set(all)].map(readOutcome).filter((one) => one.kind === 'sends another')
    expect(another.length).toBeGreaterThan(0)
    for (const { code, reason } of another) {
      expect(code).toBeGreaterThanOrEqual(0)
      expect(reason).toMatch(/^(?:none|its own|another)$/)
    }
  })
})
