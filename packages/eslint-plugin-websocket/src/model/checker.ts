import { globalEntries, moduleEntries, type ApiName, type Socket } from './apis.js'
import type { Node } from './syntax.js'

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
  /** The socket that the type checker sees in an expression. */
  socket(node: Node): Socket | null
  /** The numbers and texts an expression may be, when its type is a literal or a union of them. */
  literals(node: Node): readonly (number | string)[]
}

/** Where the declarations of an implementation live, by the package that an import of it names. */
const declaredIn: readonly (readonly [RegExp, ApiName])[] = [
  [/\/(?:@types\/)?ws\//, 'ws'],
  [/\/isomorphic-ws\//, 'isomorphic-ws'],
  [/\/undici(?:-types)?\//, 'undici'],
  [/\/lib\.(?:dom|webworker)[^/]*\.d\.ts$|\/@types\/(?:node|web)\//, 'WebSocket']
]

/** Asks the type checker of the user's parser; null when the parser has none. */
export function createChecker(services: unknown): Checker | null {
  const { program, esTreeNodeToTSNodeMap: nodes } = (services ?? {}) as ParserServices
  if (!program || !nodes) return null

  const apiOf = (type: Type): ApiName | null => {
    if (type.isIntersection()) return type.types?.map(apiOf).find((api) => api !== null) ?? null
    const symbol = type.getSymbol()
    if (!symbol) return null
    for (const declaration of symbol.declarations ?? []) {
      const file = declaration.getSourceFile().fileName
      const api = declaredIn.find(([pattern]) => pattern.test(file))?.[1]
      const names = api === 'WebSocket' || api === undefined ? globalEntries : moduleEntries[api]
      if (api && names?.[symbol.name]?.kind === 'socket') return api
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
    socket(node) {
      const type = typeOf(node)
      const found = type ? alternatives(type).map(apiOf) : []
      const known = found.filter((api) => api !== null)
      return known.length > 0 && known.length === found.length ? { apis: new Set(known), role: null } : null
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
