import type { TSESLint, TSESTree } from '@typescript-eslint/utils'
import { findBareCloses } from './bare-closes.js'
import type { ApiName } from './apis.js'
import { createBindings, type Bindings } from './bindings.js'
import { createCallbacks } from './callbacks.js'
import { createChecker } from './checker.js'
import { createCodes } from './codes.js'
import { findComparisons, findTests, type Comparison } from './comparisons.js'
import { createConditions } from './conditions.js'
import { createGiven } from './connections.js'
import { createConstants } from './constants.js'
import { createDelays } from './delay.js'
import { createDocumentation } from './documentation.js'
import { createEntries, mentions, modules, type Entries } from './entries.js'
import { createErrors } from './errors.js'
import { createFieldValues } from './fields.js'
import { findHandedOver, type HandedOver } from './handed-over.js'
import { findForwards, type Forward } from './forwards.js'
import { globalShapes } from './frameworks.js'
import { createPassages } from './passages.js'
import { findListeners } from './listener-uses.js'
import { findMismatches, type Mismatch } from './mismatches.js'
import { findHandlers, type Handler } from './handlers.js'
import { findMisfits, type Misfit } from './misfits.js'
import { findGroups } from './groups.js'
import { findImpossible, type ImpossibleTest } from './impossible.js'
import { findOccurrences } from './occurrences.js'
import { createOrigins } from './origins.js'
import { wsServer } from './libraries.js'
import { moduleSystem, namesFrom, takenNames, type LocalName, type ModuleSystem } from './modules.js'
import { isSilentWhenClosed } from './outcomes.js'
import { createReads } from './reads.js'
import { findReasons, type Reason } from './reasons.js'
import { findReconnects, type Reconnect } from './reconnects.js'
import { closingMethods, findSends, type Send } from './sends.js'
import type { Settings } from './settings.js'
import { findEndings, type Ending } from './shutdown.js'
import { createSockets, type Sockets } from './sockets.js'
import { createSurroundings } from './surroundings.js'
import { unwrap, type Node } from './syntax.js'
import { createTexts } from './texts.js'
import { findTables, mayHoldTables, type CodeTable } from './tables.js'
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
  /** The reasons of those sends that have one. */
  reasons(): readonly Reason[]
  /** What is sent in the place of a code and is no number. */
  misfits(send: Send): readonly Misfit[]
  /** `close` of sockets, given away as a function. */
  handedOver(): readonly HandedOver[]
  /** Calls of `close()` that the other end sees as 1005. */
  bareCloses(): readonly Send[]
  handlers(): readonly Handler[]
  comparisons(): readonly Comparison[]
  /** Tests of a received code that never come out as they read. */
  impossible(): readonly ImpossibleTest[]
  /** Calls that hand on a received code, asked for the numbers that would do harm there. */
  forwards(codes: (send: Send) => readonly number[]): readonly Forward[]
  /** Listeners that take what they receive for something else. */
  mismatches(): readonly Mismatch[]
  /** Calls by which a server that shuts down ends its clients without saying so. */
  endings(): readonly Ending[]
  /** Handlers that name a code and connect again after it. */
  reconnects(code: number): readonly Reconnect[]
}

// Keyed by the tree, because one host keeps a single SourceCode object for all files.
const models = new WeakMap<object, Model>()

/** A method that closes, or an event of closing. */
const closing = new RegExp(`close|terminate|onerror|['"\`]error['"\`]|\\b(?:${closingMethods.join('|')})\\b`, 'i')

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

/** What rules speak about: sockets, or tables of close codes, which can stand in a file without any socket. */
export type Subject = 'sockets' | 'tables'

/** Whether a file can hold a subject. */
export function mayHold(subject: Subject, sourceCode: TSESLint.SourceCode, settings: Settings): boolean {
  return subject === 'sockets' ? mayHoldSockets(sourceCode, settings) : mayHoldTables(sourceCode.text)
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
  const mayHoldApi = (api: ApiName) =>
    sourceCode.parserServices?.program != null ||
    mentions(sourceCode.text, api) ||
    (file.settings.sockets?.some((one) => one.api === api) ?? false)
  const sends = lazy(() => findSends(found, origins, sockets, codes, mayHoldApi))
  const errors = createErrors(bindings, origins, types, found)
  const callbacks = createCallbacks(origins, types, sockets)
  const reasons = lazy(() =>
    findReasons(sends(), found, bindings, createTexts(bindings, origins, found, codes, errors, reads))
  )
  const misfits = (send: Send) => findMisfits(send, { bindings, origins, callbacks, errors })
  const handedOver = lazy(() => findHandedOver(found, bindings, origins, callbacks, sockets))
  const handlers = lazy(() => findHandlers(found, origins, sockets))
  const surroundings = createSurroundings(bindings, keys)
  const bareCloses = lazy(() =>
    findBareCloses(sends(), handlers(), { bindings, found, origins, sockets, surroundings })
  )
  const reads = createReads(origins, entries, handlers)
  const tests = lazy(() => findTests(found, origins, reads))
  const comparisons = lazy(() => findComparisons(tests()))
  const impossible = lazy(() => findImpossible(tests(), { codes, origins, reads, sockets }))
  const conditions = createConditions(bindings, origins, found, constants, reads)
  const forwards = (unsendable: (send: Send) => readonly number[]) => {
    const passages = createPassages(bindings, origins, conditions, reads, surroundings)
    const throwsWhenClosed = ({ socket, method }: Send) =>
      sockets.runtimes(socket, method)?.every((runtime) => !isSilentWhenClosed(runtime)) ?? false
    const ground = { bindings, origins, found, reads, passages, handlers: handlers(), throwsWhenClosed }
    return findForwards(sends(), unsendable, ground)
  }
  const reconnects = (code: number) => {
    const delays = createDelays(bindings, origins, constants)
    return findReconnects(handlers(), code, {
      origins,
      conditions,
      delays,
      reads,
      surroundings,
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
  const tables = lazy(() => {
    const sent = new Set(
      sends()
        .flatMap(({ code }) => (code ? origins.of(code).map(({ root }) => root) : []))
        .map((root) => (root.kind === 'expression' ? root.node : null))
    )
    return findTables(findGroups(found, bindings), bindings, (node) => sent.has(node))
  })
  const endings = lazy(() => {
    const isServer = (node: Node) => origins.of(node).some((one) => entries.of(one).includes(wsServer))
    return findEndings({ bindings, origins, found, sockets, surroundings, sends: sends(), isServer })
  })
  const mismatches = lazy(() => {
    const errors = findHandlers(found, origins, sockets, 'error')
    const hasBuffers = () =>
      modules.namesFrom('ws').some(({ path: [name] }) => /^WebSocket(?:Server)?$/.test(name ?? ''))
    return findMismatches(findListeners(handlers(), errors, bindings, origins), { found, origins, codes, hasBuffers })
  })
  const { settings } = file
  return {
    sourceCode,
    settings,
    bindings,
    sockets,
    modules,
    tables,
    sends,
    reasons,
    misfits,
    handedOver,
    handlers,
    comparisons,
    bareCloses,
    impossible,
    forwards,
    mismatches,
    endings,
    reconnects
  }
}

function lazy<Value>(compute: () => Value): () => Value {
  let known: { value: Value } | null = null
  return () => (known ??= { value: compute() }).value
}
