import type { CloseOutcome, RuntimeFacts } from 'ws-close-codes'
import { fitsFrame } from '../codes/codes.js'
import type { Misfit } from '../sending/misfits.js'
import { outcomeIn, readOutcome } from '../sockets/outcomes.js'

/** What `close` comes to with something that is no number; null where it does no harm, or has not been measured. */
export function outcomeOfMisfit(facts: RuntimeFacts, misfit: Misfit): CloseOutcome | null {
  const { values, withoutCode } = facts
  if (misfit.kind === 'null') return values.null === withoutCode ? null : values.null
  if (misfit.kind === 'NaN') return values.NaN
  if (misfit.kind === 'exit code') return outcomeIn(facts, 0)
  const text: CloseOutcome = values["'1000'"]
  // What looks at the type looks at it first.
  if (text === 'throws TypeError') return text
  const converts = text === 'sends 1000' && values.null !== text
  if (!converts) return misfit.kind === 'text' ? outcomeOfText(text, misfit.value) : null
  const number = misfit.kind === 'text' ? Number(misfit.value) : Number.NaN
  if (Number.isNaN(number)) return values.NaN
  return fitsFrame(number) ? outcomeIn(facts, number) : null
}

/** Where a string counts as no code, and another is sent, or is compared as a string. */
function outcomeOfText(measured: CloseOutcome, text: string): CloseOutcome | null {
  const outcome = readOutcome(measured)
  const isThat = outcome.kind === 'sends another' && String(outcome.code) === text
  const isAnother = outcome.kind !== 'throws' && !isThat
  return isAnother || text === '1000' ? measured : null
}
