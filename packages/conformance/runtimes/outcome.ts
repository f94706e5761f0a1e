// From what the raw peer and the implementation saw to one short statement.
import type { Sight } from './referee.js'
import type { Observation } from './subjects/trial.js'

/** What one call of `close` came to. */
export function outcomeOf(seen: Observation, sight: Sight | undefined, asked?: number): string {
  const wire = onTheWire(sight, asked)
  if (seen.threw === null) return wire ?? unsent(sight)
  return wire === undefined ? `throws ${seen.threw}` : `throws ${seen.threw}, ${wire}`
}

function unsent(sight: Sight | undefined): string {
  return sight?.done || sight?.leftOpen ? 'sends nothing, leaves the connection open' : 'sends nothing'
}

function onTheWire(sight: Sight | undefined, asked: number | undefined): string | undefined {
  const body = sight?.body
  if (body === undefined) return undefined
  if (body.length === 0) return 'sends empty'
  if (body.length === 1) return 'sends one byte'
  const code = body.readUInt16BE(0)
  return code === asked ? 'sends as is' : `sends ${code}`
}

/** The same for a call with a reason: how much of the reason arrived. */
export function reasonOutcome(seen: Observation, sight: Sight | undefined, reason: string, asked?: number): string {
  const outcome = outcomeOf(seen, sight, asked)
  const body = sight?.body
  if (body === undefined || body.length < 2) return outcome
  const sent = body.subarray(2)
  const whole = Buffer.from(reason)
  if (sent.equals(whole)) return outcome === 'sends as is' ? outcome : `${outcome} with the reason`
  if (sent.length === 0) return `${outcome} without the reason`
  if (!whole.subarray(0, sent.length).equals(sent)) return `${outcome} with another reason`
  const cut = Buffer.from(sent.toString('utf8')).equals(sent) ? '' : ', which cuts a character'
  return `truncates to ${sent.length} bytes${cut}`
}
