import type { TSESTree } from '@typescript-eslint/utils'
import { globalEntries, mockers, moduleEntries, type Entry } from './apis.js'
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

  let mocked: Set<string> | null = null
  function isMocked(name: string): boolean {
    mocked ??= new Set(
      [...mockers].flatMap((mocker) =>
        (found.calls.get(mocker) ?? []).flatMap((call) => {
          const replaced = argument(call, 0)
          return replaced?.type === 'Literal' ? [String(replaced.value)] : []
        })
      )
    )
    return mocked.has(name)
  }

  function typeEntry(type: TSESTree.TypeNode): Entry | null {
    const name = types.name(type)
    if (name?.kind === 'global') return own(globalEntries, name.name)
    return name?.kind === 'module' ? moduleEntry(name.source, name.path) : null
  }

  return { of: entriesOf, ofType: typeEntry }
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
