import { expect, test } from 'vitest'
import { publishedNames, semantics } from '../src/index.js'

const aliases = Object.values(semantics).flatMap(({ aliases: names }): readonly string[] => names)
const named = publishedNames.flatMap(({ names }) => Object.keys(names))

test('every other name is the one of a library that was read', () => {
  expect(aliases.length).toBeGreaterThan(20)
  expect(aliases.filter((alias) => !named.includes(alias))).toEqual([])
})

test('no library has a name that the table of names lacks', () => {
  expect(named.filter((name) => !aliases.includes(name))).toEqual([])
})

test.each(publishedNames.map((library) => [library.title, library] as const))(
  '%s is linked in one version, and writes each name as it can be recognised',
  (_, { url, names }) => {
    expect(url).toMatch(
      /^https:\/\/(?:unpkg\.com\/(?:@[\w-]+\/)?[\w-]+@\d+\.\d+\.\d+\/|github\.com\/[\w-]+\/[\w-]+\/blob\/(?:[\da-f]{40}|v[\d.]+)\/)/
    )
    for (const [alias, written] of Object.entries(names)) {
      const simple = (name: string) => name.replaceAll('_', '').toLowerCase()
      expect(simple(written)).toContain(simple(alias.replace('CLOSE_', '')))
    }
  }
)
