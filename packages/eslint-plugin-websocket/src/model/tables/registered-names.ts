import { closeCodeName, describe, registry, semantics } from 'ws-close-codes'

/** What a name says about a close code. */
export interface KnownName {
  readonly code: number
  /** The registry's own name; false for one of the other names in use. */
  readonly isOwn: boolean
}

/** Words around a name that say no more than that it is a close code. */
const around: ReadonlySet<string> = new Set(
  'close closed closing closure code connection disconnect e err event k reason socket status web websocket ws'.split(
    ' '
  )
)

const known = new Map<string, KnownName>()
for (const { code, name, meaning } of Object.values(registry)) {
  const { aliases }: { readonly aliases: readonly string[] } = semantics[code]
  for (const alias of aliases) {
    known.set(simple(alias), { code, isOwn: false })
    known.set(simple(alias.replace(/^CLOSE_/, '')), { code, isOwn: false })
  }
  // 1004 is reserved, and so are others that have names.
  if (name === null) continue
  known.set(simple(name), { code, isOwn: true })
  known.set(simple(meaning), { code, isOwn: true })
}

/** The code that a name stands for, as `CLOSE_GOING_AWAY`, `goingAway` and `Going away` do for 1001; or null. */
export function codeNamed(name: string): KnownName | null {
  const words = wordsOf(name)
  const first = words.findIndex((word) => !around.has(word))
  const last = words.findLastIndex((word) => !around.has(word))
  if (first < 0) return null
  // The words around belong to some of the names: "Normal Closure", "No Status Rcvd".
  for (let start = 0; start <= first; start += 1) {
    for (let end = words.length; end > last; end -= 1) {
      const found = known.get(words.slice(start, end).join(''))
      if (found) return found
    }
  }
  return null
}

/** Whether a name ends with the registered one: `SERVER_GOING_AWAY`. */
export function endsAs(name: string, code: number): boolean {
  const row = Object.hasOwn(registry, code) ? registry[code as keyof typeof registry] : null
  return row?.name != null && simple(name).endsWith(simple(row.name))
}

/** The name of a code, written like another name: `PROTOCOL_ERROR`, `CLOSE_PROTOCOL_ERROR`, `ProtocolError` or "Protocol error". */
export function nameLike(pattern: string, code: number): string | null {
  const name = closeCodeName(code)
  if (name === undefined) return null
  const parts = name.split(/(?<=[a-z])(?=[A-Z])/)
  if (/^[A-Z][A-Z\d]*(?:_[A-Z\d]+)*$/.test(pattern))
    return `${/^(?:WS_)?(?:CLOSE_)?/.exec(pattern)![0]}${parts.join('_').toUpperCase()}`
  return /^[A-Za-z]+$/.test(pattern) && parts.length > 1 ? name : describe(code).meaning
}

export function wordsOf(name: string): string[] {
  return name
    .replaceAll(/([a-z\d])(?=[A-Z])/g, '$1 ')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '')
}

function simple(name: string): string {
  return wordsOf(name).join('')
}

/** Words that say what the codes of libraries are registered for. */
const meanings: Readonly<Record<number, RegExp>> = {
  3000: /auth|credential|login|logged|sign|token|session|identif|unknown/,
  3003: /forbid|auth|den(?:y|ied)|permi|access|allow|block|ban|kick|refus|reject|role|right/,
  3008: /time|idle|inactiv|expir|heart|beat|ping|pong|alive|respon|silent|stale|dead|keep|slow/
}

/** Words that name no meaning. */
const neutral: ReadonlySet<string> = new Set([
  ...around,
  ...'app application base client const constant custom default error exit fail failed failure fatal first generic id min my number num own private server start unknown user value val'.split(
    ' '
  )
])

/** Whether a name says something else than what a code of 3000-3999 is registered for. */
export function saysOther(name: string, code: number): boolean {
  const words = wordsOf(name).filter((word) => !neutral.has(word))
  const meaning = meanings[code]
  // A compiler's short names say nothing at all.
  return meaning !== undefined && words.some((word) => word.length > 2) && !words.some((word) => meaning.test(word))
}
