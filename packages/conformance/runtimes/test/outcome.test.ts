import { expect, test } from 'vitest'
import { outcomeOf, reasonOutcome } from '../outcome.js'
import { closeBody } from '../peer/frames.js'
import { spansByOutcome } from '../ranges.js'
import type { Sight } from '../referee.js'

const seen = { id: 0, threw: null, state: 2, reported: 1000, problem: null }
const sight = (body: Buffer | undefined, more: Partial<Sight> = {}): Sight => ({
  connection: undefined,
  body,
  done: false,
  leftOpen: false,
  ...more
})

test.each([
  ['sends as is', null, closeBody(1000), 1000],
  ['sends 1000', null, closeBody(1000), undefined],
  ['sends 65535', null, closeBody(65535), 1000],
  ['sends empty', null, closeBody(), 1000],
  ['sends one byte', null, Buffer.from('a'), 1000],
  ['sends nothing', null, undefined, 1000],
  ['throws TypeError', 'TypeError', undefined, 1000],
  ['throws TypeError, sends as is', 'TypeError', closeBody(1000), 1000]
] as const)('%s', (expected, threw, body, asked) => {
  expect(outcomeOf({ ...seen, threw }, sight(body), asked)).toBe(expected)
})

test('a socket on which one can still talk has been left open', () => {
  expect(outcomeOf(seen, sight(undefined, { done: true }), 1000)).toBe('sends nothing, leaves the connection open')
})

test.each([
  ['sends as is', 'aé', 'aé', 1000],
  ['sends 1000 with the reason', 'aé', 'aé', undefined],
  ['sends as is without the reason', 'aé', '', 1000],
  ['truncates to 1 bytes', 'aé', 'a', 1000],
  ['truncates to 2 bytes, which cuts a character', 'aé', Buffer.from('aé').subarray(0, 2), 1000],
  ['sends as is with another reason', 'aé', 'b', 1000]
] as const)('a reason: %s', (expected, reason, sent, asked) => {
  expect(reasonOutcome(seen, sight(closeBody(1000, sent)), reason, asked)).toBe(expected)
})

test('neighbours with one outcome are one range', () => {
  const outcomes = [0, 1, 2, 3, 10, 20].map((code) => [code, code === 1 ? 'no' : 'yes'] as const)
  expect(spansByOutcome(outcomes)).toEqual({ yes: [[0, 0], [2, 20]], no: [[1, 1]] }) // prettier-ignore
})
