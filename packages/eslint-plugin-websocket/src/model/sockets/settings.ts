import { apis, roles, worlds, type ApiName, type Role, type World } from './apis.js'

/** What a project says about its sockets once, for all rules: `settings.websocket` of the configuration. */
export interface Settings {
  /** Where those files run that do not show it. */
  readonly runtime?: World
  /** Which end those sockets are of which only the type is known. */
  readonly role?: Role
  /** Functions and classes of the project that give sockets. */
  readonly sockets?: readonly Wrapper[]
  /** Enums or constant objects of the project that name close codes. */
  readonly constants?: readonly Constants[]
  /** Codes of the project after which connecting again fails again, besides those of the standard. */
  readonly finalCodes?: readonly number[]
}

/** An export that gives a socket when it is called or constructed; a value of its type is one. */
export interface Wrapper {
  /** The module, as any file may import it: a package or an alias such as `#net`. */
  readonly from: string
  /** The export: `createSocket`, `default`. */
  readonly name: string
  /** The implementation: `WebSocket` for the global, or the name of its package. */
  readonly api: ApiName
  /** The end that it makes; the client's where nothing is said. */
  readonly role?: Role
}

export interface Constants {
  /** The module, as any file may import it: a package or an alias such as `#codes`. */
  readonly from: string
  /** The export that holds the codes. */
  readonly name: string
  /** Each member and its number. */
  readonly codes: Readonly<Record<string, number>>
}

/** What is wrong with a value, as the end of a sentence about it; null when nothing is. */
type Check = (value: unknown) => Problem | null

interface Problem {
  /** The keys that lead to the value. */
  readonly path: string
  readonly expected: string
  readonly value: unknown
}

const known = new WeakMap<object, Settings>()

/**
 * Reads `settings.websocket`.
 *
 * @param given what the configuration holds, which may be anything
 * @throws TypeError that names the setting and its value when it is none that a rule can use
 */
export function readSettings(given: unknown): Settings {
  if (given === undefined) return {}
  const before = typeof given === 'object' && given ? known.get(given) : undefined
  if (before) return before
  const problem = settings(given)
  if (problem) {
    const { path, expected, value } = problem
    throw new TypeError(
      `settings.websocket${path} has to be ${expected}, and is ${JSON.stringify(value) ?? String(value)}.`
    )
  }
  known.set(given as object, given as Settings)
  return given as Settings
}

const oneOf =
  (names: readonly string[]): Check =>
  (value) =>
    names.includes(value as string) ? null : { path: '', expected: names.map((name) => `'${name}'`).join(', '), value }

const text =
  (pattern: RegExp, expected: string): Check =>
  (value) =>
    typeof value === 'string' && pattern.test(value) ? null : { path: '', expected, value }

const code: Check = (value) =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 65_535
    ? null
    : { path: '', expected: 'an integer from 0 to 65535', value }

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const inside = (key: string, problem: Problem | null): Problem | null =>
  problem && { ...problem, path: `${key}${problem.path}` }

const firstOf = (problems: readonly (Problem | null)[]): Problem | null => problems.find((one) => one !== null) ?? null

/** An object of which each key has its check; those that are named must be there. */
function record(checks: Readonly<Record<string, Check>>, required: readonly string[] = []): Check {
  return (value) => {
    if (!isRecord(value)) return { path: '', expected: 'an object', value }
    const missing = required.find((key) => !Object.hasOwn(value, key))
    if (missing !== undefined) return { path: '', expected: `an object with ${missing}`, value }
    return firstOf(
      Object.entries(value).map(([key, inner]) =>
        Object.hasOwn(checks, key)
          ? inside(`.${key}`, checks[key]!(inner))
          : { path: '', expected: `an object of ${Object.keys(checks).join(', ')}`, value: { [key]: inner } }
      )
    )
  }
}

const codes: Check = (value) => {
  if (!isRecord(value) || Object.keys(value).length === 0) return { path: '', expected: 'an object of numbers', value }
  return firstOf(Object.entries(value).map(([key, inner]) => inside(`.${key}`, code(inner))))
}

const list =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value)
      ? firstOf(value.map((one, index) => inside(`[${index}]`, check(one))))
      : { path: '', expected: 'an array', value }

const moduleName = text(/^[^.]/, "a package or an alias, such as '#codes'")
const exportName = text(/^[A-Za-z_$][\w$]*$/, 'the name of an export')

const settings = record({
  runtime: oneOf(worlds),
  role: oneOf(roles),
  sockets: list(
    record({ from: moduleName, name: exportName, api: oneOf(Object.keys(apis)), role: oneOf(roles) }, [
      'from',
      'name',
      'api'
    ])
  ),
  finalCodes: list(code),
  constants: list(record({ from: moduleName, name: exportName, codes }, ['from', 'name', 'codes']))
})
