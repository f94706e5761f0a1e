import type { TSESLint } from '@typescript-eslint/utils'
import { findBareCloses } from './closing/bare-closes.js'
import { findBoundForwards } from './receiving/bound-forwards.js'
import { createBindings } from './syntax/bindings.js'
import { createCallbacks } from './sending/callbacks.js'
import { createChecker } from './sockets/checker.js'
import { createCodes } from './codes/codes.js'
import { findComparisons, findTests, type Comparison } from './listening/comparisons.js'
import type { Configured } from './reconnecting/configured.js'
import { createConditions } from './receiving/conditions.js'
import { createGiven } from './sockets/connections.js'
import { createConstants } from './codes/constants.js'
import { createDocumentation } from './origins/documentation.js'
import type { Duplicate } from './reconnecting/duplicates.js'
import { createEntries, type Entries } from './sockets/entries.js'
import { createErrors } from './sending/errors.js'
import { createFieldValues } from './codes/fields.js'
import { findForwards, type Forward } from './receiving/forwards.js'
import { mayHoldApi } from './gate.js'
import { createGlances } from './receiving/glances.js'
import { findGroups } from './tables/groups.js'
import { findHandedOver, type HandedOver } from './sending/handed-over.js'
import { findHandlers } from './listening/handlers.js'
import { findImpossible, type ImpossibleTest } from './receiving/impossible.js'
import { findListeners } from './receiving/listener-uses.js'
import { lazy } from './origins/memo.js'
import { findMisfits, type Misfit } from './sending/misfits.js'
import { findMismatches, type Mismatch } from './receiving/mismatches.js'
import { createModules, type Linted, type Modules } from './origins/modules.js'
import { findOccurrences } from './syntax/occurrences.js'
import { createOrigins } from './origins/origins.js'
import { createOutside } from './sockets/outside.js'
import { createPassages } from './receiving/passages.js'
import { createRefusals, type Refusals } from './refusals/refusals.js'
import { findReplaceable } from './refusals/replaceable.js'
import { createReads } from './listening/reads.js'
import { findReasons, type Reason } from './sending/reasons.js'
import { lazyReconnecting } from './reconnecting/reconnecting.js'
import type { Blind, Reconnect, Verdict } from './reconnecting/reconnects.js'
import { findSends, type Send } from './sending/sends.js'
import type { Settings } from './sockets/settings.js'
import { findEndings, type Ending } from './closing/shutdown.js'
import { createSockets, type Sockets } from './sockets/sockets.js'
import { createSurroundings } from './syntax/surroundings.js'
import { findTables, type CodeTable } from './tables/tables.js'
import { createTexts } from './sending/texts.js'
import type { Node } from './syntax/syntax.js'
import { createTypes } from './syntax/types.js'
import type { Uncancelled } from './reconnecting/uncancelled.js'
import { worldOf } from './sockets/world.js'
import { createWorldConditions } from './sockets/world-conditions.js'
import { createWorldPlaces } from './sockets/world-places.js'

/** The facts about WebSockets in one file. Each is found when the first rule asks for it. */
export interface Model {
  readonly sourceCode: TSESLint.SourceCode
  readonly settings: Settings
  readonly modules: Modules
  readonly sockets: Sockets
  /** Enums and constant objects about close codes. */
  tables(): readonly CodeTable[]
  /** Calls that close a socket. */
  sends(): readonly Send[]
  /** Those that the other end sees as 1005. */
  bareCloses(): readonly Send[]
  /** The reasons of those that have one. */
  reasons(): readonly Reason[]
  /** What one of them sends in the place of a code and is no number. */
  misfits(send: Send): readonly Misfit[]
  /** Those that hand on a received code, asked for the numbers that would do harm there. */
  forwards(harmful: (send: Send) => readonly number[]): readonly Forward[]
  /** Those by which a server that shuts down ends its clients without saying so. */
  endings(): readonly Ending[]
  /** `close` of sockets, given away as a function. */
  handedOver(): readonly HandedOver[]
  /** Numbers that a received code is compared with. */
  comparisons(): readonly Comparison[]
  /** Tests of a received code that never come out as they read. */
  impossible(): readonly ImpossibleTest[]
  /** Listeners that take what they receive for something else. */
  mismatches(): readonly Mismatch[]
  /**
   * Handlers that connect again after a code.
   *
   * @param helpers names of functions whose result is a wait that grows
   */
  reconnects(code: number, helpers?: readonly string[]): readonly Reconnect[]
  /** Handlers that connect again and look at nothing that they receive. */
  blindReconnects(): readonly Blind[]
  /** Error handlers that connect again where the close handler does so, too. */
  duplicateReconnects(): readonly Duplicate[]
  /** Closes that were meant to be the end, after which the close handler connects again. */
  uncancelledReconnects(): readonly Uncancelled[]
  /** Clients of libraries that connect again by themselves, with options that do not let the wait grow. */
  configuredReconnects(): readonly Configured[]
  /** What each close handler does after one certain code, as far as the file shows. */
  verdicts(code: number): readonly Verdict[]
  /** What becomes of what is sent. */
  readonly refusals: Refusals
  /** The numbers that have to become others. */
  replaceable(): ReadonlySet<Node>
}

/** How a file is linted. */
export interface FileFacts extends Linted {
  readonly settings: Settings
}

// Keyed by the tree, because one host keeps a single SourceCode object for all files.
const models = new WeakMap<object, Model>()

export function modelOf(sourceCode: TSESLint.SourceCode, file: FileFacts): Model {
  const known = models.get(sourceCode.ast)
  if (known) return known
  const syntax = readSyntax(sourceCode, file)
  // Reconnects ask as much as all else together: with limits of their own, no answer depends on which rules run.
  const apart = lazy(() => createModel(sourceCode, file, syntax))
  const model: Model = {
    ...createModel(sourceCode, file, syntax),
    reconnects: (code, helpers) => apart().reconnects(code, helpers),
    blindReconnects: () => apart().blindReconnects(),
    duplicateReconnects: () => apart().duplicateReconnects(),
    uncancelledReconnects: () => apart().uncancelledReconnects(),
    configuredReconnects: () => apart().configuredReconnects(),
    verdicts: (code) => apart().verdicts(code)
  }
  models.set(sourceCode.ast, model)
  return model
}

/** What stands in a file. */
function readSyntax(sourceCode: TSESLint.SourceCode, { filename }: FileFacts) {
  const { ast, scopeManager, visitorKeys } = sourceCode
  if (!scopeManager) throw new TypeError('eslint-plugin-websocket needs a parser that provides scopes')
  const bindings = createBindings(scopeManager)
  return {
    found: findOccurrences(ast, visitorKeys),
    bindings,
    surroundings: createSurroundings(bindings, visitorKeys),
    types: createTypes(bindings),
    documentation: createDocumentation(sourceCode, filename, bindings)
  }
}

function createModel(
  sourceCode: TSESLint.SourceCode,
  file: FileFacts,
  { found, bindings, surroundings, types, documentation }: ReturnType<typeof readSyntax>
): Model {
  const { settings } = file
  const { visitorKeys } = sourceCode

  // Where values come from.
  const origins = createOrigins(bindings, types, found, documentation)
  const modules = createModules(sourceCode, file, found, origins)
  const errors = createErrors(bindings, origins, types, found)

  // Which of the values are sockets, and which are codes.
  const entries: Entries = createEntries(origins, types, found, settings, () => given)
  const given = createGiven(sourceCode, found, origins, entries)
  const world = lazy(() => worldOf(sourceCode, file.filename, found, settings))
  const checker = createChecker(sourceCode.parserServices)
  const places = createWorldPlaces(bindings, origins, createWorldConditions(bindings, origins, surroundings))
  const outside = createOutside(bindings, origins)
  const sockets = createSockets(origins, entries, checker, world, places, outside)
  const constants = createConstants(bindings, origins, createFieldValues(bindings, origins, found), checker)
  const codes = createCodes(constants, origins)
  const base = { found, bindings, surroundings, origins, modules, errors, entries, sockets, codes }

  // What is sent.
  const sends = lazy(() => findSends(found, origins, sockets, codes, (api) => mayHoldApi(api, sourceCode, settings)))
  const texts = lazy(() => createTexts(bindings, origins, found, codes, errors, reads))
  const callbacks = createCallbacks(origins, types, sockets)
  const handedOver = lazy(() => findHandedOver(found, bindings, origins, callbacks, sockets))

  // What is received.
  const handlers = lazy(() => findHandlers(found, origins, sockets))
  const reads = createReads(origins, types, outside, entries, handlers)
  const tests = lazy(() => findTests(found, origins, reads))
  const conditions = createConditions(bindings, origins, found, constants, reads)
  const glances = createGlances(bindings, origins, found, reads, surroundings)
  const passages = lazy(() => createPassages(origins, conditions, reads, glances, surroundings))
  const reconnecting = lazyReconnecting(
    () => ({ ...base, types, outside, constants, conditions, reads, visitorKeys, sends }),
    handlers
  )
  const impossible = lazy(() => findImpossible(tests(), { ...base, reads, sourceCode }))
  const endings = lazy(() => findEndings({ ...base, sends: sends() }))
  const refusals = createRefusals(sockets)
  const listeners = () => findListeners(handlers(), findHandlers(found, origins, sockets, 'error'), bindings, origins)

  return {
    sourceCode,
    settings,
    modules,
    sockets,
    tables: lazy(() => findTables(findGroups(found, bindings), sends, base)),
    sends,
    bareCloses: lazy(() => findBareCloses(sends(), handlers(), base)),
    reasons: lazy(() => findReasons(sends(), found, bindings, texts())),
    misfits: (send) => findMisfits(send, { ...base, callbacks }),
    forwards: (harmful) => [
      ...findForwards(sends(), harmful, { ...base, reads, passages: passages(), handlers: handlers() }),
      ...findBoundForwards(handedOver(), harmful, base)
    ],
    endings,
    handedOver,
    comparisons: lazy(() => findComparisons(tests())),
    impossible,
    mismatches: lazy(() => findMismatches(listeners(), base)),
    reconnects: (code, helpers = []) => reconnecting(helpers).of(code),
    blindReconnects: () => reconnecting([]).blind(),
    duplicateReconnects: () => reconnecting([]).duplicates(),
    uncancelledReconnects: () => reconnecting([]).uncancelled(),
    configuredReconnects: () => reconnecting([]).configured(),
    verdicts: (code) => reconnecting([]).verdicts(code),
    refusals,
    replaceable: lazy(() => findReplaceable(sends(), impossible(), endings(), refusals))
  }
}
