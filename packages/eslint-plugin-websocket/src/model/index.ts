import type { TSESLint, TSESTree } from '@typescript-eslint/utils'
import { createBindings, type Bindings } from './bindings.js'
import { createChecker } from './checker.js'
import { createCodes } from './codes.js'
import { findComparisons, type Comparison } from './comparisons.js'
import { createConditions } from './conditions.js'
import { createGiven } from './connections.js'
import { createConstants } from './constants.js'
import { createDelays } from './delay.js'
import { createDocumentation } from './documentation.js'
import { createEntries, modules, type Entries } from './entries.js'
import { createFieldValues } from './fields.js'
import { globalShapes } from './frameworks.js'
import { findHandlers, type Handler } from './handlers.js'
import { findOccurrences } from './occurrences.js'
import { createOrigins } from './origins.js'
import { moduleSystem, namesFrom, takenNames, type LocalName, type ModuleSystem } from './modules.js'
import { createReads } from './reads.js'
import { findReconnects, type Reconnect } from './reconnects.js'
import { closingMethods, findSends, type Send } from './sends.js'
import type { Settings } from './settings.js'
import { createSockets, type Sockets } from './sockets.js'
import { createSurroundings } from './surroundings.js'
import { unwrap } from './syntax.js'
import { findTables, type CodeTable } from './tables.js'
import { createTypes } from './types.js'
import { worldOf } from './world.js'

/** How the file takes in other modules. */
export interface Modules {
  system(): ModuleSystem | null
  namesFrom(source: string): readonly LocalName[]
  takenNames(): ReadonlySet<string>
  /** Whether a statement does nothing but load a module. */
  isImport(statement: TSESTree.ProgramStatement): boolean
}

/** The facts about WebSockets in one file. Each is found when the first rule asks for it. */
export interface Model {
  readonly sourceCode: TSESLint.SourceCode
  readonly settings: Settings
  readonly bindings: Bindings
  readonly sockets: Sockets
  readonly modules: Modules
  /** Enums and constant objects about close codes. */
  tables(): readonly CodeTable[]
  sends(): readonly Send[]
  handlers(): readonly Handler[]
  comparisons(): readonly Comparison[]
  /** Handlers that name a code and connect again after it. */
  reconnects(code: number): readonly Reconnect[]
}

// Keyed by the tree, because one host keeps a single SourceCode object for all files.
const models = new WeakMap<object, Model>()

/** A method that closes, or an event of closing. */
const closing = new RegExp(`close|\\b(?:${closingMethods.join('|')})\\b`, 'i')

/** What names an implementation: its own name, the module it comes from, or a global that stands for one. */
const naming = new RegExp(
  [
    'websocket',
    ...Object.entries(globalShapes).flatMap(([name, { made }]) => (made ? [name] : [])),
    ...Object.keys(modules).map((source) => `['"\`]${source.replaceAll('.', '\\.')}['"\`]`)
  ].join('|'),
  'i'
)

/**
 * Whether a file can hold anything a rule speaks about. Asked of the text, before anything is built: without a type
 * checker a proof begins with the name of an implementation.
 */
export function mayHoldSockets({ text, parserServices }: TSESLint.SourceCode, { sockets = [] }: Settings): boolean {
  if (!closing.test(text)) return false
  return parserServices?.program ? true : naming.test(text) || sockets.some(({ from }) => text.includes(from))
}

/** How a file is linted, as far as its text does not show it. */
export interface FileFacts {
  readonly filename: string
  readonly sourceType: 'module' | 'script' | 'commonjs'
  readonly settings: Settings
}

export function modelOf(sourceCode: TSESLint.SourceCode, file: FileFacts): Model {
  const known = models.get(sourceCode.ast)
  if (known) return known
  const model = createModel(sourceCode, file)
  models.set(sourceCode.ast, model)
  return model
}

function createModel(sourceCode: TSESLint.SourceCode, file: FileFacts): Model {
  const { ast, scopeManager, visitorKeys: keys } = sourceCode
  if (!scopeManager) throw new TypeError('eslint-plugin-websocket needs a parser that provides scopes')
  const found = findOccurrences(ast, keys)
  const bindings = createBindings(scopeManager)
  const types = createTypes(bindings)
  const origins = createOrigins(bindings, types, found, createDocumentation(sourceCode, file.filename, bindings))
  const entries: Entries = createEntries(origins, types, found, file.settings, () => given)
  const given = createGiven(sourceCode, found, origins, entries)
  const world = lazy(() => worldOf(sourceCode, found, file.settings))
  const checker = createChecker(sourceCode.parserServices)
  const sockets = createSockets(origins, entries, checker, world)
  const constants = createConstants(bindings, origins, createFieldValues(bindings, origins, found), checker)
  const codes = createCodes(constants)
  const sends = lazy(() => findSends(found, origins, sockets, codes))
  const handlers = lazy(() => findHandlers(found, origins, sockets))
  const reads = createReads(origins, entries, handlers)
  const comparisons = lazy(() => findComparisons(found, origins, reads))
  const reconnects = (code: number) => {
    const conditions = createConditions(bindings, origins, found, constants, reads)
    const delays = createDelays(bindings, origins, constants)
    return findReconnects(handlers(), code, {
      origins,
      conditions,
      delays,
      reads,
      surroundings: createSurroundings(bindings, keys),
      isSocket: (node) => sockets.at(node) !== null
    })
  }
  const requires = found.calls.get('require') ?? []
  const modules: Modules = {
    system: lazy(() => moduleSystem(ast, file, found)),
    namesFrom: (source) => namesFrom(source, sourceCode, origins),
    takenNames: lazy(() => takenNames(sourceCode)),
    isImport: (statement) =>
      statement.type === 'ImportDeclaration' ||
      (statement.type === 'VariableDeclaration' &&
        statement.declarations.every(({ init }) => init && requires.some((call) => call === unwrap(init))))
  }
  const tables = lazy(() => findTables(scopeManager))
  const { settings } = file
  return { sourceCode, settings, bindings, sockets, modules, tables, sends, handlers, comparisons, reconnects }
}

function lazy<Value>(compute: () => Value): () => Value {
  let known: { value: Value } | null = null
  return () => (known ??= { value: compute() }).value
}
