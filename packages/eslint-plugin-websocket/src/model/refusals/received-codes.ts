import { isSendable, type Runtime } from 'ws-close-codes'
import type { Send } from '../sending/sends.js'
import { isOnly } from '../sockets/apis.js'
import { outcomeOf, readOutcome } from '../sockets/outcomes.js'
import type { Sockets } from '../sockets/sockets.js'

/** What a close handler reports and no Close frame may carry: a close without a code, and a lost connection. */
const reported = [1005, 1006]

/** What arrives in a Close frame, and a page can nevertheless not send: the other end left, or failed. */
const received = [1001, 1011]

/**
 * The received codes that do harm in every implementation that a socket may be of, when it sends them on.
 *
 * @param runtimes which these are: by the file, or by the place of the call as well
 */
export function harmfulTo({ socket, method }: Send, runtimes: Sockets['runtimes']): readonly number[] {
  const met = runtimes(socket, method)
  // An annotation alone may also stand for a server's socket of Deno or Cloudflare, which does no better with these.
  if (!met) return isOnly(socket, 'WebSocket') ? reported : []
  return [...reported, ...received].filter((code) => met.every((runtime) => isHarmful(runtime, code))).sort()
}

function isHarmful(runtime: Runtime, code: number): boolean {
  const { kind } = readOutcome(outcomeOf(runtime, code))
  return kind === 'sends it' ? !isSendable(code) : kind === 'throws' || kind === 'sends nothing'
}
