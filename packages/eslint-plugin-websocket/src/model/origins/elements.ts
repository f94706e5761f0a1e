import type { TSESTree } from '@typescript-eslint/utils'
import { collectionNames, writers } from './collections.js'
import type { Flow } from './flow.js'
import { createPairs } from './pairs.js'
import { origin, unknownOrigin, type Origin } from './roots.js'
import { argument, calledMember } from '../syntax/syntax.js'

/** What collections hold. */
export interface Elements {
  /** Whether a property is a part of an element and no property. */
  isEntry(base: Origin, name: string): boolean
  ofEntry(base: Origin, name: string): Origin[]
  /** Values put into a collection by `set`, `add`, `push`. */
  stored(base: Origin): Origin[]
  /** The arguments of a method of an object, wherever it is called. */
  putBy(method: string, index: number, base: Origin): Origin[]
  /** `new Map([[key, value]])`, `new Set([value])` */
  initial(construction: TSESTree.NewExpression): Origin[]
}

export function createElements(flow: Flow): Elements {
  const { of, typed, found, types, isSame, read } = flow
  const { isMap, walked } = createPairs(flow)

  function ofEntry(base: Origin, name: string): Origin[] {
    return base.path.at(-1) === 'keys()'
      ? name === '*'
        ? part(shorten(base), 'key')
        : [unknownOrigin]
      : part(base, name.slice(1))
  }

  /** A part of an element: of `[key, value]` in a map or an object, else of an array in the array. */
  function part(base: Origin, name: string): Origin[] {
    const { root } = base
    const isObject = base.path.length === 0 && root.kind === 'expression' && root.node.type === 'ObjectExpression'
    if (isMap(base)) return name === '1' ? read([base], '*') : name === '0' || name === 'key' ? keysOf(base) : []
    if (name === 'key') return []
    // `[...map]`
    if (base.path.length === 0 && root.kind === 'expression' && root.node.type === 'ArrayExpression') {
      const spread = root.node.elements.flatMap((one) =>
        one?.type === 'SpreadElement' && walked(one.argument) ? read(of(one.argument), `*${name}`) : []
      )
      if (spread.length > 0) return spread
    }
    return isObject || (root.kind === 'type' && types.member(root.type, '*').length > 0)
      ? name === '1'
        ? read([base], '*')
        : [unknownOrigin]
      : read(read([base], '*'), name)
  }

  function keysOf(base: Origin): Origin[] {
    const { root } = base
    if (root.kind === 'type') return types.key(root.type).flatMap(typed)
    const node = root.kind === 'expression' && root.node.type === 'NewExpression' ? root.node : null
    const first = node ? argument(node, 0) : null
    return [
      ...typed(node?.typeArguments?.params[0]),
      ...(first ? read(read(of(first), '*'), '0') : []),
      ...putBy('set', 0, base)
    ]
  }

  function stored(base: Origin): Origin[] {
    if (!isCollection(base)) return []
    return Object.entries(writers).flatMap(([method, index]) => putBy(method, index, base))
  }

  function putBy(method: string, index: number, base: Origin): Origin[] {
    return (found.calls.get(method) ?? []).flatMap((call) => {
      const called = calledMember(call)
      const value = argument(call, index)
      if (!called || !isSame(base, called.object)) return []
      return value ? of(value) : [unknownOrigin]
    })
  }

  function initial(construction: TSESTree.NewExpression): Origin[] {
    const { callee, typeArguments } = construction
    const name = callee.type === 'Identifier' ? callee.name : ''
    if (!/^(?:Weak)?(?:Map|Set)$/.test(name)) return []
    const isMap = name.endsWith('Map')
    const first = argument(construction, 0)
    const elements = first ? read(of(first), '*') : []
    return [...typed(typeArguments?.params[isMap ? 1 : 0] ?? null), ...(isMap ? read(elements, '1') : elements)]
  }

  return {
    isEntry: ({ path }, name) => path.at(-1) === 'keys()' || (name.startsWith('*') && name !== '*'),
    ofEntry,
    stored,
    putBy,
    initial
  }
}

function shorten({ root, path }: Origin): Origin {
  return origin(root, path.slice(0, -1))
}

/** Only of these is it known that `set` puts in what `get` gives: an application or a container has both as well. */
function isCollection({ root, path }: Origin): boolean {
  if (path.length > 0 || root.kind !== 'expression') return false
  const { node } = root
  if (node.type === 'ArrayExpression') return true
  return node.type === 'NewExpression' && node.callee.type === 'Identifier' && collectionNames.has(node.callee.name)
}
