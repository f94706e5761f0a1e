import type { TSESLint, TSESTree } from '@typescript-eslint/utils'
import { along, mentions, modules, type Entries, type Given } from './entries.js'
import type { Exports } from './libraries.js'
import { globalShapes } from './frameworks.js'
import type { Occurrences } from '../syntax/occurrences.js'
import { functionsAmong, onlyNode, type Origin } from '../origins/roots.js'
import type { Origins } from '../origins/origins.js'
import type { Callback, Parameters, Shape } from './shapes.js'
import {
  argument,
  isClass,
  isInside,
  propertyName,
  type ClassNode,
  type FunctionNode,
  type Node
} from '../syntax/syntax.js'

type Call = TSESTree.CallExpression
type SourceCode = TSESLint.SourceCode

/** How often what a library hands out may lead to what it hands out next: a server, the server of a plugin, its route. */
const depthLimit = 4

/**
 * Functions that libraries call, and what with: `wss.on('connection', (socket) => …)`,
 * `Bun.serve({ websocket: { open(socket) {} } })`, `class Room extends DurableObject { webSocketMessage(socket) {} }`.
 */
export function createGiven(sourceCode: SourceCode, found: Occurrences, origins: Origins, entries: Entries): Given {
  const received = new Map<FunctionNode, Parameters[]>()
  const attaching = new Map<FunctionNode, Set<Call>>()
  const extended = new Map<Origin, Shape>()
  let round = 0

  function build(): void {
    if (round > 0) return
    // What is known so far answers the questions that building asks.
    round = 1
    const calls = callsThatGive(sourceCode, found)
    for (let before = -1; round <= depthLimit && size() > before; round++) {
      before = size()
      for (const call of calls) for (const shape of shapesOf(call.callee)) give(call, shape)
    }
    for (const fn of found.functions) override(fn)
    // A listener that others call as well receives what they give it.
    for (const fn of received.keys())
      if (origins.uses(fn).passedTo.some(({ call }) => !attaching.get(fn)?.has(call))) received.delete(fn)
    round++
  }

  const size = () => extended.size + [...received.values()].reduce((sum, some) => sum + some.length, 0)
  const shapesOf = (node: Node) => origins.of(node).flatMap(entries.of)

  function give(call: Call, { callbacks = [], extends: extension }: Shape): void {
    const [first] = call.arguments
    if (extension && first) for (const one of origins.of(first)) extended.set(one, extension)
    for (const { at, when, gets, on } of callbacks) {
      if (when && !stands(call, when)) continue
      const called = functionsAmong(valuesAt(call, at))
      for (const fn of called) receive(fn, gets, call)
      if (!on || called.length === 0) continue
      for (const one of valuesAt(call, at.slice(0, -1))) if (isObject(one)) extended.set(one, on)
    }
  }

  function receive(fn: FunctionNode, gets: Parameters, call: Call | null): void {
    const known = received.get(fn) ?? []
    if (!known.includes(gets)) received.set(fn, [...known, gets])
    if (call) attaching.set(fn, (attaching.get(fn) ?? new Set()).add(call))
  }

  function override(fn: FunctionNode): void {
    const { parent } = fn
    if (parent?.type !== 'MethodDefinition' || !overridable.has(propertyName(parent) ?? '')) return
    const owner = parent.parent.parent
    if (!isClass(owner)) return
    const bases = [owner.superClass, ...(owner.implements ?? []).map(({ expression }) => expression)]
    const shapes = bases.flatMap((base) => (base ? shapesOf(base) : []))
    for (const { overrides } of isHibernating(owner) ? [globalShapes['DurableObject']!] : shapes) {
      const gets = overrides?.[propertyName(parent)!]
      if (gets) receive(fn, gets, null)
    }
  }

  /** A Durable Object of the older kind extends nothing: `state.acceptWebSocket(server)` has its methods called. */
  function isHibernating(owner: ClassNode): boolean {
    const accepts = owner.superClass ? [] : (found.calls.get('acceptWebSocket') ?? [])
    return accepts.some((call) => {
      const accepted = isInside(call, owner) ? argument(call, 0) : null
      return accepted !== null && shapesOf(accepted).some(({ socket }) => socket?.api === 'workers')
    })
  }

  function valuesAt(call: Call, [index, ...steps]: readonly string[]): readonly Origin[] {
    const value = argument(call, Number(index))
    return steps.reduce<readonly Origin[]>(
      (some, step) => (step === '()' ? functionsAmong(some).flatMap(origins.returned) : origins.read(some, step)),
      value ? origins.of(value) : []
    )
  }

  function stands(call: Call, { at, is }: NonNullable<Callback['when']>): boolean {
    const node = onlyNode(valuesAt(call, at))
    if (node?.type === 'TemplateLiteral') return node.quasis.length === 1 && node.quasis[0]!.value.cooked === is
    return node?.type === 'Literal' && node.value === is
  }

  return {
    state() {
      build()
      return round
    },
    to(fn, index) {
      build()
      return (received.get(fn) ?? []).flatMap((gets) => gets[index] ?? [])
    },
    also({ root, path }) {
      build()
      return [...extended].flatMap(([one, shape]) =>
        one.root === root && one.path.every((step, index) => path[index] === step)
          ? along(shape, path.slice(one.path.length))
          : []
      )
    }
  }
}

function isObject({ root, path }: Origin): boolean {
  return root.kind === 'expression' && root.node.type === 'ObjectExpression' && path.length === 0
}

/** The calls that may hand sockets to functions: by the names of functions of the modules that the file mentions. */
function callsThatGive({ text, ast }: SourceCode, found: Occurrences): Set<Call> {
  const names = new Set(givingNames(globalShapes))
  for (const [source, exports] of Object.entries(modules))
    if (mentions(text, source)) for (const name of givingNames(exports)) names.add(name)
  for (const statement of ast.body) {
    const exports = statement.type === 'ImportDeclaration' ? exportsOf(statement.source.value) : null
    if (statement.type !== 'ImportDeclaration' || !exports) continue
    for (const one of statement.specifiers) {
      const imported = one.type === 'ImportSpecifier' ? (one.imported as TSESTree.Identifier).name : 'default'
      if (givesItself(exports[imported])) names.add(one.local.name)
    }
  }
  const calls = new Set<Call>()
  for (const call of found.calls.get('require') ?? []) {
    const { parent } = call
    const source = argument(call, 0)
    const exports = source?.type === 'Literal' ? exportsOf(String(source.value)) : null
    if (!givesItself(exports?.[''])) continue
    // `require('express-ws')(app)`
    if (parent.type === 'CallExpression') calls.add(parent)
    if (parent.type === 'VariableDeclarator' && parent.id.type === 'Identifier') names.add(parent.id.name)
  }
  for (const name of names) for (const call of found.calls.get(name) ?? []) calls.add(call)
  return calls
}

const exportsOf = (source: string): Exports | null => (Object.hasOwn(modules, source) ? modules[source]! : null)

const givesItself = (shape: Shape | undefined): boolean =>
  shape?.callbacks !== undefined || shape?.extends !== undefined

const knownNames = new WeakMap<Exports, ReadonlySet<string>>()

/** The names under which shapes are called that hand something to functions. */
function givingNames(exports: Exports): ReadonlySet<string> {
  const known = knownNames.get(exports)
  if (known) return known
  const names = new Set<string>()
  for (const [name, shape] of shapesWithin(exports)) if (givesItself(shape)) names.add(name)
  knownNames.set(exports, names)
  return names
}

/** Every shape that some exports lead to, with the name it has there. */
function* shapesWithin(exports: Exports, seen = new Set<Shape>()): Generator<readonly [string, Shape]> {
  for (const [name, shape] of Object.entries(exports)) {
    yield [name, shape]
    if (seen.has(shape)) continue
    seen.add(shape)
    const { made, result, has = {}, callbacks = [] } = shape
    const handed = callbacks.flatMap(({ gets }) => gets.flatMap((one) => one ?? []))
    yield* shapesWithin(has, seen)
    for (const inner of [made, result, ...handed]) if (inner) yield* shapesWithin({ '': inner }, seen)
  }
}

/** The methods of a class of the file that a library calls. */
const overridable: ReadonlySet<string> = new Set(
  [globalShapes, ...Object.values(modules)].flatMap((exports) =>
    [...shapesWithin(exports)].flatMap(([, { overrides = {} }]) => Object.keys(overrides))
  )
)
