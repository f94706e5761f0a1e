import {
  accepts,
  describe,
  isSendable,
  runtimes as measured,
  type CloseOutcome,
  type Runtime,
  type RuntimeFacts
} from 'ws-close-codes'
import { isSendableCode, type CodeValue } from '../codes/codes.js'
import type { Misfit } from '../sending/misfits.js'
import type { Send } from '../sending/sends.js'
import { apis, globals, type ApiName, type Role, type Socket } from '../sockets/apis.js'
import { effectsIn, outcomeIn, outcomeOf, type Effect } from '../sockets/outcomes.js'
import type { Sockets } from '../sockets/sockets.js'
import { outcomeOfMisfit } from './misfit-outcomes.js'

/** What becomes of what a call sends, as measured in the implementations that it may meet. */
export interface Refusals {
  /** The implementations that a call may meet, of either end and in any world where the file does not tell. */
  candidates(send: Send): readonly Runtime[]
  /** What becomes of a code where it is not sent, or null where it may be; one that nobody may send is another matter. */
  ofCode(send: Send, code: CodeValue): readonly Effect[] | null
  /** The same for what stands in the place of a code and is no number. */
  ofMisfit(send: Pick<Send, 'socket' | 'method'>, misfit: Misfit): readonly Effect[] | null
  /** Whether an implementation that a call may meet refuses a code, whatever conditions and callers say of it. */
  mayRefuse(send: Send, code: number): boolean
  /** The other end, where a code is for that one alone and gets through to it; null where this end may send it as well. */
  rightEnd(send: Send, code: CodeValue): Role | null
}

export function createRefusals(sockets: Sockets): Refusals {
  function candidates({ socket, method }: Send): readonly Runtime[] {
    const anywhere = (api: ApiName) => (apis[api].measured ? [apis[api].measured] : Object.values(globals))
    const rows = [...socket.apis].flatMap(anywhere).flatMap(({ client = [], server = [] }) => [...client, ...server])
    const known = sockets.runtimesAt(socket, method)
    return known ?? [...new Set(rows)].filter((row) => measured[row].method === method)
  }

  /**
   * A file chooses one of several implementations for a socket, so all of them have to refuse; a package that is the
   * one or the other by where it runs is used in both.
   */
  function refusalOf(
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

  function ofCode({ socket, method }: Send, { value, ways }: CodeValue): readonly Effect[] | null {
    if (!isSendableCode(value)) return null
    return refusalOf({ socket: sockets.placed(socket, ways), method }, (facts) => outcomeIn(facts, value))
  }

  function mayRefuse({ socket, method }: Send, code: number): boolean {
    const proofs = socket.proofs.map((proof) => ({ ...proof, isOpen: false }))
    const runtimes = sockets.runtimes({ ...socket, proofs }, method) ?? []
    return isSendableCode(code) && runtimes.some((runtime) => outcomeOf(runtime, code) !== 'sends as is')
  }

  function rightEnd(send: Send, { value, ways }: CodeValue): Role | null {
    const sender = send.socket.role && isSendableCode(value) ? describe(value).sentBy : null
    if (sender !== 'client' && sender !== 'server') return null
    const { role } = sockets.placed(send.socket, ways)
    // What does not get through is a matter of the runtime.
    return role !== null && role !== sender && !mayRefuse(send, value) ? sender : null
  }

  return {
    candidates,
    ofCode,
    ofMisfit: ({ socket, method }, misfit) =>
      refusalOf({ socket: sockets.placed(socket, [[misfit.node]]), method }, (facts) => outcomeOfMisfit(facts, misfit)),
    mayRefuse,
    rightEnd
  }
}

/** Whether the implementation of a package depends on where it runs: `ws` in Node.js, the global in a browser. */
function isIsomorphic({ apis: all }: Socket): boolean {
  return [...all].every((api) => {
    const runtimes: readonly Runtime[] = apis[api].measured?.client ?? []
    return runtimes.includes('chromium') && runtimes.includes('ws')
  })
}

/** The codes that each of some runtimes sends as they are, and that the protocol has for this end, as spans. */
export function sendableSpans(
  runtimes: readonly Runtime[],
  role: Role | null
): readonly (readonly [from: number, to: number])[] {
  const isOther = (code: number) => role !== null && describe(code).sentBy === (role === 'client' ? 'server' : 'client')
  const spans: [from: number, to: number][] = []
  for (let code = 1000; code <= 4999; code++) {
    if (!isSendable(code) || isOther(code) || !runtimes.every((runtime) => accepts(runtime, code))) continue
    const last = spans.at(-1)
    if (last?.[1] === code - 1) last[1] = code
    else spans.push([code, code])
  }
  return spans
}
