import type { TSESTree } from '@typescript-eslint/utils'
import { globalEntries, mockers, moduleEntries, replacers, type Entry } from './apis.js'
import { globalObjects } from './collections.js'
import type { Occurrences } from './occurrences.js'
import type { Origin } from './origin.js'
import type { Origins } from './origins.js'
import { argument } from './syntax.js'
import type { Types } from './types.js'

/** Which of the known implementations a constructor or a type is. */
export interface Entries {
  /** More than one when the file chooses at run time; none for a name that a test has replaced. */
  of(constructor: Origin): readonly Entry[]
  ofType(type: TSESTree.TypeNode): Entry | null
}

export function createEntries(origins: Origins, types: Types, found: Occurrences): Entries {
  function entriesOf({ root, path }: Origin): Entry[] {
    if (root.kind === 'module') {
      const entry = isMocked(root.source) ? null : moduleEntry(root.source, path)
      return entry ? [entry] : []
    }
    if (root.kind !== 'global' || path.length > 0 || isMocked(root.name)) return []
    const entry = own(globalEntries, root.name)
    if (!entry) return []
    // `globalThis.WebSocket = require('ws')`: one of both; anything else that is put there proves nothing.
    const replaced = (found.writes.get(root.name) ?? []).filter(({ target }) =>
      isGlobalObject(origins.of(target.object))
    )
    const replacements = replaced
      .flatMap(({ value }) => (value ? origins.of(value) : []))
      .filter((one) => !isSame(one, root.name))
      .flatMap((one) => entriesOf(one))
    return replaced.length > 0 && replacements.length === 0 ? [] : [entry, ...replacements]
  }

  /** The names that calls of some functions have at an index: `vi.mock('ws')`, `vi.mock(import('ws'))`. */
  function namesGivenTo(names: ReadonlySet<string>, index: number): string[] {
    return [...names].flatMap((name) =>
      (found.calls.get(name) ?? []).flatMap((call) => {
        const given = argument(call, index)
        const literal = given?.type === 'ImportExpression' ? given.source : given
        return literal?.type === 'Literal' ? [String(literal.value)] : []
      })
    )
  }

  let mocked: Set<string> | null = null
  function isMocked(name: string): boolean {
    mocked ??= new Set([...namesGivenTo(mockers, 0), ...namesGivenTo(replacers, 1)])
    return mocked.has(name)
  }

  function typeEntry(type: TSESTree.TypeNode, depth = 0): Entry | null {
    if (depth > 5) return null
    if (type.type === 'TSIntersectionType') {
      return type.types.map((part) => typeEntry(part, depth + 1)).find((entry) => entry !== null) ?? null
    }
    const name = types.name(type)
    if (name?.kind === 'global') return own(globalEntries, name.name)
    if (name?.kind === 'module') return moduleEntry(name.source, name.path)
    // `interface Client extends WebSocket { isAlive: boolean }`, unless it has a `close` of its own.
    const bases = types
      .bases(type)
      .map((base) =>
        base.kind === 'global'
          ? own(globalEntries, base.name)
          : base.kind === 'module'
            ? moduleEntry(base.source, base.path)
            : null
      )
    return types.member(type, 'close').length === 0 ? (bases.find((entry) => entry !== null) ?? null) : null
  }

  return { of: entriesOf, ofType: (type) => typeEntry(type) }
}

function isGlobalObject(all: readonly Origin[]): boolean {
  return all.some(({ root, path }) => root.kind === 'global' && path.length === 0 && globalObjects.has(root.name))
}

function isSame({ root, path }: Origin, name: string): boolean {
  return root.kind === 'global' && path.length === 0 && root.name === name
}

function moduleEntry(source: string, path: readonly string[]): Entry | null {
  const entries = own(moduleEntries, source)
  return entries && own(entries, path.join('.'))
}

function own<Value>(record: Readonly<Record<string, Value>>, key: string): Value | null {
  return Object.hasOwn(record, key) ? record[key]! : null
}
