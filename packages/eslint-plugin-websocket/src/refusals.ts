import {
  accepts,
  closeCodeName,
  describe,
  isSendable,
  type CloseOutcome,
  type Runtime,
  type RuntimeFacts
} from 'ws-close-codes'
import { effectsIn, list, type Effect } from './effects.js'
import { apis, type Role, type Socket } from './model/sockets/apis.js'
import { isSendableCode, type CodeValue } from './model/codes/codes.js'
import type { Model } from './model/index.js'
import type { Misfit } from './model/sending/misfits.js'
import { outcomeIn, outcomeOf } from './model/sockets/outcomes.js'
import type { Send } from './model/sending/sends.js'
import type { Node } from './model/syntax/syntax.js'

/**
 * What becomes of a code where it is not sent, or null where it may be. A file chooses one of several implementations
 * for a socket, so all of them have to refuse; a package that is the one or the other by where it runs is used in both.
 */
export function refusalOf(
  { sockets }: Model,
  { socket, method }: Pick<Send, 'socket' | 'method'>,
  outcome: (of: RuntimeFacts) => CloseOutcome | null
): readonly Effect[] | null {
  const refusedIn = (runtimes: readonly Runtime[]) => {
    const effects = effectsIn(runtimes, (facts) => outcome(facts) ?? 'sends as is')
    const refused = effects.filter((one) => one.outcome !== 'sends as is')
    const count = refused.reduce((sum, effect) => sum + effect.runtimes.length, 0)
    const isEnough = isIsomorphic(socket) ? count > 0 : count === runtimes.length
    return count > 0 && isEnough ? refused : null
  }
  // What conditions say of the world takes longer to find out, and most codes are refused nowhere.
  return refusedIn(sockets.runtimes(socket, method) ?? []) && refusedIn(sockets.runtimesAt(socket, method) ?? [])
}

/** Whether an implementation that a call may meet refuses a code, whatever conditions and callers say of it. */
export function mayBeRefused({ sockets }: Model, { socket, method }: Send, code: number): boolean {
  const proofs = socket.proofs.map((proof) => ({ ...proof, isOpen: false }))
  const runtimes = sockets.runtimes({ ...socket, proofs }, method) ?? []
  return isSendableCode(code) && runtimes.some((runtime) => outcomeOf(runtime, code) !== 'sends as is')
}

/** Whether the implementation of a package depends on where it runs: `ws` in Node.js, the global in a browser. */
function isIsomorphic({ apis: all }: Socket): boolean {
  return [...all].every((api) => {
    const runtimes: readonly Runtime[] = apis[api].measured?.client ?? []
    return runtimes.includes('chromium') && runtimes.includes('ws')
  })
}

/** The same for a code that some endpoint may send; those that none may are another matter. */
export function refusalOfCode(
  model: Model,
  { socket, method }: Send,
  { value, ways }: CodeValue
): readonly Effect[] | null {
  if (!isSendableCode(value)) return null
  return refusalOf(model, { socket: model.sockets.placed(socket, ways), method }, (facts) => outcomeIn(facts, value))
}

/** The other end, where a code is for that one alone and gets through to it; null where this end may send it as well. */
export function rightEndFor(model: Model, send: Send, { value, ways }: CodeValue): 'client' | 'server' | null {
  const sender = send.socket.role && isSendableCode(value) ? describe(value).sentBy : null
  if (sender !== 'client' && sender !== 'server') return null
  const { role } = model.sockets.placed(send.socket, ways)
  // What does not get through is a matter of the runtime.
  return role !== null && role !== sender && !mayBeRefused(model, send, value) ? sender : null
}

/** Whether a code is one for libraries that none of them has registered. */
export function isUnregistered(code: number): boolean {
  return Number.isInteger(code) && code >= 3000 && code <= 3999 && closeCodeName(code) === undefined
}

/** The numbers that have to become others, as some rule says of each: a name would make them look right. */
export function replaceable(model: Model): ReadonlySet<Node> {
  const sent = model.sends().flatMap((send) =>
    send.values.flatMap((code) => {
      const { node, value } = code
      const isWrong = !isSendableCode(value) || isUnregistered(value) || rightEndFor(model, send, code) !== null
      return isWrong || refusalOfCode(model, send, code) ? [node] : []
    })
  )
  const tested = model.impossible().map(({ node }) => node)
  const ending = model.endings().flatMap(({ code }) => (code ? [code.node] : []))
  return new Set<Node>([...sent, ...tested, ...ending])
}

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
  return Number.isInteger(number) && number >= 0 && number <= 65_535 ? outcomeIn(facts, number) : null
}

/** Where a string counts as no code, and another is sent, or is compared as a string. */
function outcomeOfText(measured: CloseOutcome, text: string): CloseOutcome | null {
  const isAnother = measured.startsWith('sends') && !measured.endsWith(` ${text}`)
  return isAnother || text === '1000' ? measured : null
}

/** "1000 or 3000-4999": what every one of some runtimes sends as it is, and the protocol has for this end. */
export function sendableIn(runtimes: readonly Runtime[], role: Role | null): string {
  const isOther = (code: number) => role !== null && describe(code).sentBy === (role === 'client' ? 'server' : 'client')
  const spans: [from: number, to: number][] = []
  for (let code = 1000; code <= 4999; code++) {
    if (!isSendable(code) || isOther(code) || !runtimes.every((runtime) => accepts(runtime, code))) continue
    const last = spans.at(-1)
    if (last?.[1] === code - 1) last[1] = code
    else spans.push([code, code])
  }
  const words = spans.map(([from, to]) => (from === to ? String(from) : `${from}-${to}`))
  return list(words, 'or')
}
