import type { TypeNode } from '../syntax/types.js'
import { globalObjects } from './collections.js'
import { isNothing, type ClassNode, type FunctionNode, type Node } from '../syntax/syntax.js'

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
  /** Shown to be made by a constructor: `x instanceof X`. */
  | { readonly kind: 'made'; readonly by: Node }
  | { readonly kind: 'unknown' }
  /** The search was given up: the other origins beside it are not all there are, so they prove nothing. */
  | { readonly kind: 'exhausted' }

/** A root and the properties read from it that the file does not resolve; `*` is an element of a
 * collection, `keys()` are the keys of a map, `super` is an object as the class sees it that its class extends. */
export interface Origin {
  readonly root: Root
  readonly path: readonly string[]
}

export const unknownOrigin: Origin = { root: { kind: 'unknown' }, path: [] }
export const exhaustedOrigin: Origin = { root: { kind: 'exhausted' }, path: [] }

export function origin(root: Root, path: readonly string[] = []): Origin {
  return { root, path }
}

export function expressionOrigin(node: Node): Origin {
  return origin({ kind: 'expression', node })
}

export function extend(base: Origin, property: string): Origin {
  // A chain this long is generated code or a cycle: nothing is proved by it.
  if (base.root.kind === 'exhausted') return base
  return base.root.kind === 'unknown' || base.path.length > 5
    ? unknownOrigin
    : origin(base.root, [...base.path, property])
}

/** Whether a value is only known as a property of something that the file does not resolve. */
export function isUnread({ path }: Origin): boolean {
  return /^(?:\*.*|\(\))$/.test(path.at(-1) ?? '')
}

/** Whether a value is an object as it is written, a class, or one of its instances. */
export function isOwn({ root, path }: Origin, owner: Node): boolean {
  return (
    path.length === 0 &&
    ((root.kind === 'instance' && root.of === owner) || (root.kind === 'expression' && root.node === owner))
  )
}

export function isNothingOrigin({ root, path }: Origin): boolean {
  return root.kind === 'expression' && path.length === 0 && isNothing(root.node)
}

/** Whether a value is a global itself, and no property of it. */
export function isGlobal({ root, path }: Origin, name: string): boolean {
  return root.kind === 'global' && path.length === 0 && root.name === name
}

/** `window`, `globalThis` */
export function isGlobalObject({ root, path }: Origin): boolean {
  return root.kind === 'global' && path.length === 0 && globalObjects.has(root.name)
}

/** Whether a value is a global that is a module, too: `process` of Node.js. */
export function isGlobalOrModule(one: Origin, name: string): boolean {
  const { root, path } = one
  if (root.kind !== 'module') return isGlobal(one, name)
  return root.source.replace('node:', '') === name && /^(?:default)?$/.test(path.join('.'))
}

/** The node a value is made by, when that is the only thing it can be. Annotations beside it do not count. */
export function onlyNode(all: readonly Origin[]): Node | null {
  const [only, ...others] = all.filter(({ root }) => root.kind !== 'type')
  return only && others.length === 0 && only.root.kind === 'expression' && only.path.length === 0
    ? only.root.node
    : null
}

/**
 * Gives equal origins one identity, so that what is written through one name is read through another.
 *
 * @returns the first origin that was equal to the given one
 */
export function createInterner(): (one: Origin) => Origin {
  const ids = new Map<object, number>()
  const known = new Map<string, Origin>()
  const id = (object: object): number => {
    const given = ids.get(object) ?? ids.size
    ids.set(object, given)
    return given
  }
  return (one) => {
    const key = `${rootKey(one.root, id)}/${one.path.join('/')}`
    const same = known.get(key)
    if (same) return same
    known.set(key, one)
    return one
  }
}

function rootKey(root: Root, id: (object: object) => number): string {
  switch (root.kind) {
    case 'expression':
      return `e${id(root.node)}`
    case 'global':
      return `g${root.name}`
    case 'module':
      return `m${root.source}`
    case 'parameter':
      return `p${id(root.fn)}.${root.index}`
    case 'type':
      return `t${id(root.type)}`
    case 'instance':
      return `i${id(root.of)}`
    case 'made':
      return `b${id(root.by)}`
    default:
      return root.kind
  }
}
