import { show } from './check.js'
import type { RangeNameOf } from './ranges.js'

interface Described {
  readonly code: number
  /** What the code says, as a sentence for developers. */
  readonly description: string
}

type Entry = number | Described

type CodeIn<T> = T extends number ? T : T extends { readonly code: infer Code extends number } ? Code : never

/** The names by code: two names under one code are a duplicate. */
type Names<Entries> = { [Name in keyof Entries as CodeIn<Entries[Name]>]: Name }

/** Shown in the compiler's error. No plain text: a number and a text make never, which would hide both. */
interface Mistake<Sentence extends string> {
  readonly mistake: Sentence
}

/** Each entry itself, or in its place what is wrong with it. */
type Checked<Entries> = {
  readonly [Name in keyof Entries]: [RangeNameOf<CodeIn<Entries[Name]>>] extends ['private']
    ? [Names<Entries>[CodeIn<Entries[Name]> & keyof Names<Entries>]] extends [Name]
      ? Entries[Name]
      : Mistake<'another name has this code already'>
    : Mistake<'a close code of your own is a literal integer from 4000 to 4999'>
}

/** What `defineCloseCodes` returns: the names with their literal codes. */
export type CloseCodes<Entries> = { readonly [Name in keyof Entries]: CodeIn<Entries[Name]> }

/** The union of the codes: `4001 | 4002`. With `CloseCode` it makes a `switch` that the compiler can find complete. */
export type CloseCodeOf<Codes> = Codes[keyof Codes] & number

/** Under this key, which no loop over the names sees, a definition keeps its descriptions. */
const descriptions: unique symbol = Symbol.for('ws-close-codes.descriptions')

/**
 * Defines the close codes of an application: integers from 4000 to 4999, the range for private use.
 *
 * A code outside that range, a number that is not literal, and two names for one code are errors for the compiler, and
 * at run time for plain JavaScript.
 *
 * @param entries By name, a code, or a code with a description that `findCloseCode` gives back.
 * @returns A frozen object of names and codes, typed literally, for use like `CloseCode`.
 * @throws TypeError when `entries` or one of its values has the wrong type; the message names the key.
 * @throws RangeError when a code is not an integer from 4000 to 4999 or occurs twice; the message names key and value.
 * @example
 * const AppCode = defineCloseCodes({
 *   SessionExpired: 4001,
 *   RoomFull: { code: 4002, description: 'The room has no free seat.' }
 * })
 * socket.close(AppCode.SessionExpired) // 4001
 * type Code = CloseCode | CloseCodeOf<typeof AppCode>
 * @see RFC 6455, section 7.4.2
 */
export function defineCloseCodes<const Entries extends Readonly<Record<string, Entry>>>(
  entries: Entries & Checked<Entries>
): CloseCodes<Entries> {
  if (typeof entries !== 'object' || entries === null || Array.isArray(entries)) {
    throw new TypeError(`defineCloseCodes: entries must be an object of names and codes, got ${show(entries)}`)
  }
  const names = new Map<number, string>()
  const texts = new Map<number, string>()
  for (const [name, entry] of Object.entries<unknown>(entries)) {
    const { code, description } = readEntry(name, entry)
    const other = names.get(code)
    if (other !== undefined) throw new RangeError(`defineCloseCodes: ${name} is ${code}, and so is ${other}`)
    names.set(code, name)
    if (description !== undefined) texts.set(code, description)
  }
  // Object.fromEntries makes own properties of all names, `__proto__` included.
  const codes = Object.fromEntries([...names].map(([code, name]) => [name, code]))
  return Object.freeze(Object.defineProperty(codes, descriptions, { value: texts })) as CloseCodes<Entries>
}

function readEntry(name: string, entry: unknown): { code: number; description?: string } {
  if (typeof entry === 'number') return { code: checkPrivate(name, entry) }
  if (typeof entry !== 'object' || entry === null) {
    throw new TypeError(`defineCloseCodes: ${name} must be a number or { code, description }, got ${show(entry)}`)
  }
  const { code, description } = entry as { code: unknown; description: unknown }
  if (typeof code !== 'number') {
    throw new TypeError(`defineCloseCodes: ${name}.code must be a number, got ${show(code)}`)
  }
  if (typeof description !== 'string') {
    throw new TypeError(`defineCloseCodes: ${name}.description must be a string, got ${show(description)}`)
  }
  return { code: checkPrivate(name, code), description }
}

function checkPrivate(name: string, code: number): number {
  if (Number.isInteger(code) && code >= 4000 && code <= 4999) return code
  throw new RangeError(`defineCloseCodes: ${name} must be an integer from 4000 to 4999, got ${code}`)
}

/** What `findCloseCode` knows about a code of a definition. */
export interface FoundCloseCode<Codes> {
  readonly code: CloseCodeOf<Codes>
  readonly name: keyof Codes & string
  /** The description of the definition, or null where it has none. */
  readonly description: string | null
}

/**
 * Finds a code that was received among those of a definition.
 *
 * @param codes What `defineCloseCodes` returned.
 * @param code Any number.
 * @returns Code, name and description in a new object, or `undefined` when the definition does not have the code.
 * @throws TypeError when `codes` is not such a definition or `code` is not a number.
 * @example
 * findCloseCode(AppCode, 4002)?.name // 'RoomFull'
 * findCloseCode(AppCode, 1000) // undefined: describe(1000, AppCode) knows that one, too
 * @see RFC 6455, section 7.4.2
 */
export function findCloseCode<Codes extends Readonly<Record<string, number>>>(
  codes: Codes,
  code: number
): FoundCloseCode<Codes> | undefined {
  if (typeof code !== 'number') throw new TypeError(`findCloseCode: code must be a number, got ${show(code)}`)
  return findIn('findCloseCode', codes, code)
}

/** The same for a number that has been checked. */
export function findIn<Codes extends Readonly<Record<string, number>>>(
  caller: string,
  codes: Codes,
  code: number
): FoundCloseCode<Codes> | undefined {
  const texts = (codes as { [descriptions]?: ReadonlyMap<number, string> } | undefined | null)?.[descriptions]
  if (texts === undefined) {
    throw new TypeError(`${caller}: codes must come from defineCloseCodes, got ${show(codes)}`)
  }
  const name = Object.keys(codes).find((key) => codes[key] === code)
  if (name === undefined) return undefined
  return { code, name, description: texts.get(code) ?? null } as FoundCloseCode<Codes>
}
