/** Calls that put their argument at this index into the collection they are made on. */
export const writers: Readonly<Record<string, number>> = { add: 0, push: 0, unshift: 0, set: 1 }

/** Calls that answer with one element. */
export const readers: ReadonlySet<string> = new Set(['get', 'at', 'find', 'findLast', 'pop', 'shift'])

/** Calls that answer with a collection of the same elements. */
export const copies: ReadonlySet<string> = new Set([
  'values',
  // Whose elements are pairs, as those of the map itself are.
  'entries',
  'filter',
  'slice',
  'reverse',
  'toReversed',
  'sort',
  'toSorted'
])

/** Functions of a global object that answer with their first argument or its elements: `Array.from(set)`. */
export const globalCopies: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['Array', new Set(['from'])],
  ['Object', new Set(['freeze', 'values', 'entries'])],
  // A promise is not told from what it holds.
  ['Promise', new Set(['resolve', 'all'])]
])

/** Calls that hand each element to their first argument as its first parameter. */
export const iterations: ReadonlySet<string> = new Set([
  'forEach',
  'map',
  'filter',
  'find',
  'findLast',
  'some',
  'every',
  'flatMap'
])

/** Names of the global object, whose properties are the global names. */
export const globalObjects: ReadonlySet<string> = new Set(['window', 'globalThis', 'self', 'global'])

/** Constructors of collections: what is put into one is what comes out. */
export const collectionNames: ReadonlySet<string> = new Set(['Array', 'Map', 'Set', 'WeakMap', 'WeakSet'])
