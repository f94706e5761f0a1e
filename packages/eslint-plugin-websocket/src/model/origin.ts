import type { TypeNode } from './types.js'
import { isNullish, type ClassNode, type FunctionNode, type Node } from './syntax.js'

/** Where a value comes into being, as far as one file shows. */
export type Root =
  /** A literal, function, class, enum, or the result of a call or construction that the file does not define. */
  | { readonly kind: 'expression'; readonly node: Node }
  | { readonly kind: 'global'; readonly name: string }
  | { readonly kind: 'module'; readonly source: string }
  | { readonly kind: 'parameter'; readonly fn: FunctionNode; readonly index: number }
  /** Known by its annotation alone. */
  | { readonly kind: 'type'; readonly type: TypeNode }
  | { readonly kind: 'instance'; readonly of: ClassNode | FunctionNode }
  | { readonly kind: 'unknown' }

/** A root and the properties read from it that the file does not resolve; `*` is an element of a collection. */
export interface Origin {
  readonly root: Root
  readonly path: readonly string[]
}

export const unknownOrigin: Origin = { root: { kind: 'unknown' }, path: [] }

export function origin(root: Root, path: readonly string[] = []): Origin {
  return { root, path }
}

export function expressionOrigin(node: Node): Origin {
  return origin({ kind: 'expression', node })
}

export function extend(base: Origin, property: string): Origin {
  // A chain this long is generated code or a cycle: nothing is proved by it.
  return base.root.kind === 'unknown' || base.path.length > 5
    ? unknownOrigin
    : { root: base.root, path: [...base.path, property] }
}

export function isNullishOrigin({ root, path }: Origin): boolean {
  return root.kind === 'expression' && path.length === 0 && isNullish(root.node)
}

/** The node a value is made by, when that is the only thing it can be. Annotations beside it do not count. */
export function onlyNode(all: readonly Origin[]): Node | null {
  const [only, ...others] = all.filter(({ root }) => root.kind !== 'type')
  return only && others.length === 0 && only.root.kind === 'expression' && only.path.length === 0
    ? only.root.node
    : null
}

const sameRoot = (a: Root, b: Root): boolean => {
  switch (a.kind) {
    case 'expression':
      return b.kind === 'expression' && a.node === b.node
    case 'global':
      return b.kind === 'global' && a.name === b.name
    case 'module':
      return b.kind === 'module' && a.source === b.source
    case 'parameter':
      return b.kind === 'parameter' && a.fn === b.fn && a.index === b.index
    case 'type':
      return b.kind === 'type' && a.type === b.type
    case 'instance':
      return b.kind === 'instance' && a.of === b.of
    case 'unknown':
      // Two unknown values are never known to be the same one.
      return false
  }
}

/** Whether two origins are the same place, so that what is written through one is read through the other. */
export function sameOrigin(a: Origin, b: Origin): boolean {
  return (
    a.path.length === b.path.length && a.path.every((step, index) => step === b.path[index]) && sameRoot(a.root, b.root)
  )
}

export function unique(origins: readonly Origin[]): Origin[] {
  const kept: Origin[] = []
  for (const one of origins) {
    const known = kept.some(
      (other) => sameOrigin(one, other) || (one.root.kind === 'unknown' && other.root.kind === 'unknown')
    )
    if (!known) kept.push(one)
  }
  return kept
}
