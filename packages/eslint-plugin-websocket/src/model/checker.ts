import { globalEntries, moduleEntries, type ApiName, type Proof } from './apis.js'
import type { Node } from './syntax.js'

/** The little that is used of TypeScript's program; it is never imported, so that no project has to install it. */
interface Type {
  readonly types?: readonly Type[]
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

  return {
    proofs(node) {
      const at = nodes.get(node)
      if (!at) return []
      const checker = program.getTypeChecker()
      const type = checker.getNonNullableType(checker.getTypeAtLocation(at))
      const found = (type.isUnion() ? (type.types ?? []) : [type]).map(apiOf)
      const known = found.filter((api) => api !== null)
      return known.length === found.length ? known.map((api) => ({ api, role: null })) : []
    }
  }
}
