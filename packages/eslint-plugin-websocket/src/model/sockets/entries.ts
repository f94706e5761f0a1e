import type { TSESTree } from '@typescript-eslint/utils'
import { mockers, replacers } from './apis.js'
import { frameworks, globalShapes } from './frameworks.js'
import { libraries, type Exports } from './libraries.js'
import type { Occurrences } from '../syntax/occurrences.js'
import { isGlobal, isGlobalObject, type Origin } from '../origins/roots.js'
import type { Origins } from '../origins/origins.js'
import type { Settings } from './settings.js'
import { socket, type Shape } from './shapes.js'
import {
  argument,
  isClass,
  propertyName,
  type ClassNode,
  type Expression,
  type FunctionNode
} from '../syntax/syntax.js'
import type { TypeName, Types } from '../syntax/types.js'

/** What the tables of libraries say of the values of a file. */
export interface Entries {
  /** More than one when the file chooses at run time; none for a name that a test has replaced. */
  of(one: Origin): readonly Shape[]
}

/** What functions of the file are called with by libraries. */
export interface Given {
  /** Changes with what is known. */
  state(): unknown
  to(fn: FunctionNode, index: number): readonly Shape[]
  /** What a value has become, because it was handed to a library: `expressWs(app)`. */
  also(one: Origin): readonly Shape[]
}

/** How long a chain of calls may be: `app.get(…).get(…).ws(…)`. */
const depthLimit = 100

/** Every module of which something is known. */
export const modules: Readonly<Record<string, Exports>> = { ...libraries, ...frameworks }

export function createEntries(
  origins: Origins,
  types: Types,
  found: Occurrences,
  settings: Settings,
  given: () => Given
): Entries {
  const known = new Map<Origin, readonly Shape[]>()
  let state: unknown = null
  let depth = 0

  function of(one: Origin): readonly Shape[] {
    const now = given().state()
    if (now !== state) known.clear()
    state = now
    const answer = known.get(one)
    if (answer || depth > depthLimit) return answer ?? []
    // `node = node.next()` leads back to itself, and proves nothing by that.
    known.set(one, [])
    depth++
    const shapes = [...given().also(one), ...fromRoot(one)]
    depth--
    known.set(one, shapes)
    return shapes
  }

  function fromRoot(one: Origin): readonly Shape[] {
    const { root, path } = one
    switch (root.kind) {
      case 'module': {
        const shape = isMocked(root.source) ? null : exported(root.source, path)
        return shape ? [shape] : []
      }
      case 'global':
        return [...globalShape(root.name)].flatMap((shape) => along(shape, path))
      case 'expression': {
        const { node } = root
        if (node.type !== 'NewExpression' && node.type !== 'CallExpression') return []
        const key = node.type === 'NewExpression' ? 'made' : 'result'
        return origins
          .of(node.callee)
          .flatMap(of)
          .flatMap((shape) => along(shape[key], path))
      }
      case 'type':
        return along(ofType(root.type) ?? undefined, path)
      case 'parameter':
        return given()
          .to(root.fn, root.index)
          .flatMap((shape) => along(shape, path))
      case 'made':
        return origins
          .of(root.by)
          .flatMap(of)
          .flatMap(({ made }) => along(made, path))
      case 'instance':
        // A class of the file that extends one of a library has what that has.
        return isClass(root.of) && path.length > 0 ? inherited(root.of).flatMap((shape) => along(shape, path)) : []
      default:
        return []
    }
  }

  function inherited({ superClass }: ClassNode): Shape[] {
    return superClass
      ? origins
          .of(superClass)
          .flatMap(of)
          .flatMap(({ made }) => (made ? [made] : []))
      : []
  }

  function globalShape(name: string): readonly Shape[] {
    const shape = isMocked(name) ? null : own(globalShapes, name)
    if (!shape) return []
    // `globalThis.WebSocket = require('ws')`: one of both; anything else that is put there proves nothing.
    const written = (found.writes.get(name) ?? []).flatMap(({ target, value }) =>
      origins.of(target.object).some(isGlobalObject) ? [value] : []
    )
    const replaced = [...written, ...assignedTo(name)]
    const replacements = replaced
      .flatMap((value) => (value ? origins.of(value) : []))
      .filter((one) => !isGlobal(one, name))
      .flatMap((one) => of(one))
    return replaced.length > 0 && replacements.length === 0 ? [] : [shape, ...replacements]
  }

  /** `Object.assign(globalThis, { WebSocket: require('ws') })` */
  function assignedTo(name: string): Expression[] {
    return (found.calls.get('assign') ?? []).flatMap((call) => {
      const [object, values] = [argument(call, 0), argument(call, 1)]
      const isPolyfill = object && values?.type === 'ObjectExpression' && origins.of(object).some(isGlobalObject)
      return (isPolyfill ? values.properties : []).flatMap((one) =>
        one.type === 'Property' && propertyName(one) === name ? [one.value as Expression] : []
      )
    })
  }

  /** The names that calls of some functions have at an index: `vi.mock('ws')`, `vi.mock(import('ws'))`. */
  function namesGivenTo(names: ReadonlySet<string>, index: number): string[] {
    return [...names].flatMap((name) =>
      (found.calls.get(name) ?? []).flatMap((call) => {
        const value = argument(call, index)
        const literal = value?.type === 'ImportExpression' ? value.source : value
        return literal?.type === 'Literal' ? [String(literal.value)] : []
      })
    )
  }

  let mocked: Set<string> | null = null
  function isMocked(name: string): boolean {
    mocked ??= new Set([...namesGivenTo(mockers, 0), ...namesGivenTo(replacers, 1)])
    return mocked.has(name)
  }

  function exported(source: string, path: readonly string[]): Shape | null {
    const wrapper = settings.sockets?.find(({ from, name }) => from === source && name === path[0])
    if (wrapper) {
      const one = socket(wrapper.api, wrapper.role ?? 'client')
      return along({ made: one, result: one }, path.slice(1))[0] ?? null
    }
    const names = own(modules, source)
    if (!names) return null
    const [first, ...rest] = path
    // What CommonJS exports is the module itself, where it has a row; then names are its properties.
    const whole = own(names, '')
    const named = first === undefined ? whole : own(names, first)
    return (named ? along(named, rest)[0] : whole && along(whole, path)[0]) ?? null
  }

  function ofName(name: TypeName | null): Shape | null {
    if (name?.kind === 'global') {
      const [first, ...rest] = name.name.split('.')
      const shape = own(globalShapes, first!)
      return (shape && along(shape, rest)[0]?.made) ?? null
    }
    return (name?.kind === 'module' && exported(name.source, name.path)?.made) || null
  }

  function ofType(type: TSESTree.TypeNode, depth = 0): Shape | null {
    if (depth > 5) return null
    if (type.type === 'TSIntersectionType') {
      return type.types.map((part) => ofType(part, depth + 1)).find((shape) => shape !== null) ?? null
    }
    const direct = ofName(types.name(type))
    if (direct) return direct
    // `interface Client extends WebSocket { isAlive: boolean }`, unless it has a `close` of its own.
    const bases = types.bases(type).map(ofName)
    return types.member(type, 'close').length === 0 ? (bases.find((shape) => shape !== null) ?? null) : null
  }

  return { of }
}

/** Whether a file can import a module: its name stands there in quotes. */
export function mentions(text: string, source: string): boolean {
  return [`'`, '"', '`'].some((quote) => text.includes(`${quote}${source}${quote}`))
}

/** What properties of a shape are. */
export function along(shape: Shape | undefined, path: readonly string[]): readonly Shape[] {
  let at = shape
  for (const name of path) {
    const next: Shape | undefined = at?.has && Object.hasOwn(at.has, name) ? at.has[name] : undefined
    at = next ?? (at?.isFluent ? { result: at } : undefined)
  }
  return at ? [at] : []
}

function own<Value>(record: Readonly<Record<string, Value>>, key: string): Value | null {
  return Object.hasOwn(record, key) ? record[key]! : null
}
