import { runtimes as facts, type CloseOutcome, type Runtime, type RuntimeFacts } from 'ws-close-codes'
import { apis, globals, type ApiName, type Socket } from './model/sockets/apis.js'
import type { Model } from './model/index.js'
import { isSilentWhenClosed, outcomeOf } from './model/sockets/outcomes.js'
import type { Send } from './model/sending/sends.js'

/** Runtimes that go by one name where all of them behave alike. A smaller group is for where they do not. */
const groups: readonly (readonly [name: string, members: readonly Runtime[]])[] = [
  ['browsers', ['chromium', 'firefox']],
  ['Chromium', ['chromium']],
  ['Firefox', ['firefox']],
  ['Node.js', ['node20', 'node22', 'node24', 'node26']],
  ['Node.js 24 and later', ['node24', 'node26']],
  ['Node.js up to 22', ['node20', 'node22']],
  ['ws', ['ws']],
  ['ws', ['ws-server']],
  ['Deno', ['deno']],
  ['Bun', ['bun']],
  ['Cloudflare Workers', ['workerd']],
  ['Cloudflare Workers', ['workerd-server']]
]

/** One thing that happens, and where. */
export interface Effect {
  readonly outcome: CloseOutcome
  readonly runtimes: readonly Runtime[]
}

/** The measured implementations that a call may meet, of either end and in any world where the file does not tell. */
export function candidates({ sockets }: Model, { socket, method }: Send): readonly Runtime[] {
  const anywhere = (api: ApiName) => (apis[api].measured ? [apis[api].measured] : Object.values(globals))
  const rows = [...socket.apis].flatMap(anywhere).flatMap(({ client = [], server = [] }) => [...client, ...server])
  const known = sockets.runtimesAt(socket, method)
  return known ?? [...new Set(rows)].filter((row) => facts[row].method === method)
}

/** What a call comes to in each runtime, those together that agree. */
export function effectsIn(
  runtimes: readonly Runtime[],
  outcome: (of: RuntimeFacts) => CloseOutcome
): readonly Effect[] {
  const all = new Map<CloseOutcome, Runtime[]>()
  for (const runtime of runtimes) {
    const found = outcome(facts[runtime])
    all.set(found, [...(all.get(found) ?? []), runtime])
  }
  return [...all].map(([key, members]) => ({ outcome: key, runtimes: members }))
}

/**
 * Effects as the predicate of a sentence: "throws InvalidAccessError in browsers and Node.js". Where a single
 * implementation is all there is, its name is left out.
 *
 * @param say what an outcome is in the sentence
 */
export function sayEffects(effects: readonly Effect[], say: (outcome: CloseOutcome) => string): string {
  return list(
    effects.map(({ outcome, runtimes }) => {
      const isPlain = effects.length === 1 && (runtimes.length === 1 || isOneImplementation(runtimes))
      return isPlain ? say(outcome) : `${say(outcome)} in ${list(namesOf(runtimes))}`
    })
  )
}

/** An outcome as the predicate of a sentence about a call with a code. */
export function sayOutcome(outcome: CloseOutcome): string {
  if (outcome === 'sends empty') return 'sends no code'
  return /^sends \d+$/.test(outcome) ? `${outcome} in its place` : outcome.replace(', leaves', ' and leaves')
}

/** What a call comes to with codes that no endpoint may send, as a predicate. */
export function sayRefused({ sockets }: Model, { socket, method }: Send, codes: readonly number[]): string {
  const runtimes = sockets.runtimesAt(socket, method)
  // A type alone may also stand for a server's socket of Deno or Cloudflare.
  if (!runtimes)
    return isGlobal(socket)
      ? 'throws InvalidAccessError in browsers and Node.js'
      : 'is refused, here or by the other end'
  const outcomes = new Set(runtimes.flatMap((runtime) => codes.map((code) => outcomeOf(runtime, code))))
  const [only = 'sends as is', ...others] = outcomes
  if (others.length > 0) return [...outcomes].every((one) => one.startsWith('throws')) ? 'throws' : 'fails'
  if (only === 'sends as is') return 'makes the other end fail the connection'
  return only.startsWith('throws') && runtimes.every(isSilentWhenClosed)
    ? `${only} on an open socket`
    : sayOutcome(only)
}

/** Whether all that is known of a socket is that it is the global, of one world or another. */
export function isGlobal({ apis: all }: Socket): boolean {
  return all.size === 1 && all.has('WebSocket')
}

/** Both ends of one package. */
function isOneImplementation([first, ...others]: readonly Runtime[]): boolean {
  return others.every((one) => one === `${first}-server`)
}

function namesOf(runtimes: readonly Runtime[]): string[] {
  const left = new Set(runtimes)
  const names = groups.flatMap(([name, members]) => {
    if (!members.every((one) => left.has(one))) return []
    for (const one of members) left.delete(one)
    return [name]
  })
  return [...new Set([...names, ...[...left].map((one) => facts[one].title)])]
}

/** `a, b and c` */
export function list(parts: readonly string[], word: 'and' | 'or' = 'and'): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${word} ${parts.at(-1)}`
}
