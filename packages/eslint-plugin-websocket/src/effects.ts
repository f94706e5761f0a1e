import { runtimes as facts, type CloseOutcome, type Runtime } from 'ws-close-codes'
import type { Model } from './model/index.js'
import { globals, isOnly } from './model/sockets/apis.js'
import { isSilentWhenClosed, outcomeOf, readOutcome, type Effect } from './model/sockets/outcomes.js'
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

/** Where a type alone proves the global, which may also be a server's socket of Deno or Cloudflare: what most have. */
const widespread: readonly Runtime[] = [...(globals.browser.client ?? []), ...(globals.node.client ?? [])]

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
  const read = readOutcome(outcome)
  switch (read.kind) {
    case 'sends no code':
      return 'sends no code'
    case 'sends nothing':
      return read.leavesOpen ? 'sends nothing and leaves the connection open' : 'sends nothing'
    case 'sends another':
      return read.reason === 'none' ? `sends ${read.code} in its place` : outcome
    default:
      return outcome
  }
}

/** What a call comes to with codes that no endpoint may send, as a predicate. */
export function sayRefused({ sockets }: Model, { socket, method }: Send, codes: readonly number[]): string {
  const known = sockets.runtimesAt(socket, method)
  // No row is certain to be met: that the one end or the other refuses these is RFC 6455, section 7.4.1.
  if (!known && !isOnly(socket, 'WebSocket')) return 'is refused, here or by the other end'
  const runtimes = known ?? widespread
  const [only = 'sends as is', ...others] = new Set(
    runtimes.flatMap((runtime) => codes.map((code) => outcomeOf(runtime, code)))
  )
  const isThrown = [only, ...others].every((one) => readOutcome(one).kind === 'throws')
  if (others.length > 0) return isThrown ? 'throws' : 'fails'
  if (!known) return sayEffects([{ outcome: only, runtimes }], sayOutcome)
  if (only === 'sends as is') return 'makes the other end fail the connection'
  return isThrown && runtimes.every(isSilentWhenClosed) ? `${only} on an open socket` : sayOutcome(only)
}

/** "1000 or 3000-4999" */
export function saySpans(spans: readonly (readonly [from: number, to: number])[]): string {
  return list(
    spans.map(([from, to]) => (from === to ? String(from) : `${from}-${to}`)),
    'or'
  )
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
