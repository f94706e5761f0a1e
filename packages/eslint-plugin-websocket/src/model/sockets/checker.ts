import type { Proof } from './apis.js'
import { modules } from './entries.js'
import { globalShapes } from './frameworks.js'
import type { Exports } from './libraries.js'
import { made, socket, type Shape } from './shapes.js'
import type { Node } from '../syntax/syntax.js'

/** The little that is used of TypeScript's program; it is never imported, so that no project has to install it. */
interface Type {
  readonly types?: readonly Type[]
  /** Of a literal type; an object for a bigint. */
  readonly value?: unknown
  isUnion(): boolean
  isIntersection(): boolean
  getSymbol():
    | { readonly name: string; readonly declarations?: readonly { getSourceFile(): { readonly fileName: string } }[] }
    | undefined
}

interface ParserServices {
  readonly program?: {
    getTypeChecker(): { getNonNullableType(type: Type): Type; getTypeAtLocation(node: unknown): Type }
  } | null
  readonly esTreeNodeToTSNodeMap?: { get(node: Node): unknown }
}

export interface Checker {
  /** The sockets that the type checker sees in an expression. */
  proofs(node: Node): readonly Proof[]
  /** The numbers and texts an expression may be, when its type is a literal or a union of them. */
  literals(node: Node): readonly (number | string)[]
}

const bun: Exports = { ...globalShapes, ServerWebSocket: globalShapes['Bun']!.has!['ServerWebSocket']! }
const workers: Exports = { WebSocket: made(socket('workers', 'server')) }

/** Declarations that live elsewhere than in the package that an import names. */
const elsewhere: readonly (readonly [RegExp, Exports])[] = [
  [/\/undici-types\//, modules['undici']!],
  [/\/bun-types\//, bun],
  // What `wrangler types` writes.
  [/\/@cloudflare\/workers-types\/|\/worker-configuration\.d\.ts$/, workers],
  [/\/lib\.(?:dom|webworker)[^/]*\.d\.ts$|\/@types\/(?:node|web)\//, globalShapes]
]

/** Asks the type checker of the user's parser; null when the parser has none. */
export function createChecker(services: unknown): Checker | null {
  const { program, esTreeNodeToTSNodeMap: nodes } = (services ?? {}) as ParserServices
  if (!program || !nodes) return null

  const proofOf = (type: Type): Proof | null => {
    if (type.isIntersection()) return type.types?.map(proofOf).find((proof) => proof !== null) ?? null
    const symbol = type.getSymbol()
    if (!symbol) return null
    for (const declaration of symbol.declarations ?? []) {
      const one = namedIn(declaration.getSourceFile().fileName, symbol.name)?.socket
      if (one) return { ...one, role: null, isAnnotated: true }
    }
    return null
  }

  const typeOf = (node: Node): Type | null => {
    const at = nodes.get(node)
    const checker = program.getTypeChecker()
    return at ? checker.getNonNullableType(checker.getTypeAtLocation(at)) : null
  }
  const alternatives = (type: Type) => (type.isUnion() ? (type.types ?? []) : [type])

  return {
    proofs(node) {
      const type = typeOf(node)
      const found = type ? alternatives(type).map(proofOf) : []
      const known = found.filter((proof) => proof !== null)
      return known.length === found.length ? known : []
    },
    literals(node) {
      const type = typeOf(node)
      // An enum as a whole lists what there is, not what is meant here.
      if (!type || (type.isUnion() && type.getSymbol())) return []
      const values = alternatives(type).map(({ value }) => value)
      return values.every((value) => typeof value === 'number' || typeof value === 'string') ? values : []
    }
  }
}

/** What the type of a name is that a file declares. */
function namedIn(file: string, name: string): Shape | null {
  const tables = elsewhere.filter(([pattern]) => pattern.test(file)).map(([, exports]) => exports)
  const [, folder] = /.*\/node_modules\/(?:@types\/)?((?:@[^/]+\/)?[^/]+)\//.exec(file) ?? []
  if (tables.length === 0 && folder !== undefined)
    for (const [source, exports] of Object.entries(modules))
      if (source === folder || source.startsWith(`${folder}/`)) tables.push(exports)
  for (const exports of tables) if (Object.hasOwn(exports, name) && exports[name]!.made) return exports[name]!.made
  return null
}
