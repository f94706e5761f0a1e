import type { Socket } from '../sockets/apis.js'
import type { Entries } from '../sockets/entries.js'
import type { Handler } from './handlers.js'
import { isNothingOrigin, origin, type Origin, type Root } from '../origins/roots.js'
import type { Outside } from '../sockets/outside.js'
import type { Origins } from '../origins/origins.js'
import type { FunctionNode, Node } from '../syntax/syntax.js'
import type { TypeNode, Types } from '../syntax/types.js'

/** As what a code or a reason may be annotated: that adds nothing to what is known of it. */
const numbers: ReadonlySet<string> = new Set(['TSNumberKeyword', 'TSAnyKeyword', 'TSUnknownKeyword'])
const texts: ReadonlySet<string> = new Set(['TSStringKeyword', 'TSAnyKeyword', 'TSUnknownKeyword'])

export interface Reads {
  /** Whether an expression is a close code that arrived from the other end (or from the implementation). */
  isReceivedCode(node: Node): boolean
  /** The sockets that a received code came from; null when only a type says that it is one. */
  socketsOf(node: Node): readonly Socket[] | null
  /** Whether an expression is the `wasClean` of the event that a received code came with. */
  isItsWasClean(node: Node, code: Node): boolean
  /** Whether an expression is the reason that arrived with a code: a text, or a Buffer of one. */
  isReceivedReason(node: Node): boolean
  /** Whether an expression may be anything that a close handler receives, or a part of it: its event, its reason. */
  isOfClose(node: Node): boolean
  /** Whether an annotation says that an expression is a close event or its code. */
  isTyped(node: Node): boolean
  /** Whether a library calls a function with a code, or with an event that has one, at an index. */
  isGiven(fn: FunctionNode, index: number, form: Handler['receives']): boolean
  /** How a function receives a code; null when it is no close handler, or is something else as well. */
  receives(fn: FunctionNode): Handler['receives'] | null
}

export function createReads(
  origins: Origins,
  types: Types,
  outside: Pick<Outside, 'isOpen'>,
  entries: Entries,
  handlers: () => readonly Handler[]
): Reads {
  const handlersOf = (fn: FunctionNode) => handlers().filter((one) => one.fn === fn)
  const known = new Map<Node, boolean>()

  function receives(fn: FunctionNode): Handler['receives'] | null {
    const [first, ...others] = handlersOf(fn)
    if (!first || others.some((one) => one.receives !== first.receives)) return null
    const attachments: ReadonlySet<Node> = new Set(handlersOf(fn).map(({ attachment }) => attachment))
    return origins.uses(fn).passedTo.every(({ call }) => attachments.has(call)) ? first.receives : null
  }

  function isCode(one: Origin): boolean {
    const { root, path } = one
    if (root.kind === 'parameter' && root.index === 0) {
      const form = receives(root.fn)
      if (form)
        return form === 'event' ? path.length === 1 && path[0] === 'code' : form === 'argument' && path.length === 0
    }
    return entries.of(one).some(({ isCode: received }) => received)
  }

  function isReason({ root, path: [first, ...others] }: Origin): boolean {
    if (root.kind === 'parameter' && receives(root.fn) === 'argument') return root.index === 1 && first === undefined
    const isEvent =
      root.kind === 'parameter' && receives(root.fn) === 'event' ? root.index === 0 : brings(root, ['code'])
    return isEvent && first === 'reason' && others.length === 0
  }

  /** Whether an origin is an annotation, of these kinds or names and no other. */
  function isAnnotation({ root, path }: Origin, kinds: ReadonlySet<string>, names: readonly string[] = []): boolean {
    if (root.kind !== 'type') return false
    const annotated = path.reduce((from, property) => from.flatMap((one) => types.member(one, property)), [root.type])
    const all = annotated.flatMap((one) => types.alternatives(one))
    return all.length > 0 && all.every((one) => kinds.has(one.type) || names.includes(nameOf(one)))
  }

  function nameOf(type: TypeNode): string {
    const name = types.name(type)
    return name?.kind === 'global' ? name.name : name?.kind === 'module' ? (name.path.at(-1) ?? '') : ''
  }

  /** Whether a library calls a function with a code, or with an event that has one. */
  function isBrought(root: Root): boolean {
    return brings(root, []) || brings(root, ['code'])
  }

  function brings(root: Root, path: readonly string[]): boolean {
    return entries.of(origin(root, path)).some(({ isCode: received }) => received)
  }

  /** What may stand beside a received code: a default, and a parameter whose callers are all known. */
  function isCompatible(one: Origin): boolean {
    const { root, path } = one
    if (root.kind === 'parameter') {
      const { calls, passedTo } = origins.uses(root.fn)
      return handlersOf(root.fn).length > 0
        ? receives(root.fn) !== null
        : calls.length > 0 && passedTo.length === 0 && !outside.isOpen(root.fn)
    }
    const isNumber =
      root.kind === 'expression' &&
      path.length === 0 &&
      root.node.type === 'Literal' &&
      typeof root.node.value === 'number'
    return isNumber || isAnnotation(one, numbers)
  }

  function isOfClose({ root }: Origin): boolean {
    if (root.kind === 'type') return isBrought(root)
    if (root.kind !== 'parameter') return false
    const { fn } = root
    return handlersOf(fn).length > 0 || fn.params.some((_, index) => isBrought({ kind: 'parameter', fn, index }))
  }

  return {
    receives,
    isGiven: (fn, index, form) => brings({ kind: 'parameter', fn, index }, form === 'event' ? ['code'] : []),
    isTyped: (node) => origins.of(node).some(({ root }) => root.kind === 'type' && brings(root, ['code'])),
    isReceivedReason(node) {
      const all = origins.of(node)
      return all.some(isReason) && all.every((one) => isReason(one) || isAnnotation(one, texts, ['Buffer']))
    },
    isOfClose: (node) => origins.of(node).some(isOfClose),
    isReceivedCode(node) {
      const answer = known.get(node)
      if (answer !== undefined) return answer
      const all = origins.of(node).filter((one) => !isNothingOrigin(one))
      // An annotation speaks for every caller.
      const isAnnotated = all.some((one) => one.root.kind === 'type' && isCode(one))
      const fits = (one: Origin) => isCode(one) || isCompatible(one) || (isAnnotated && one.root.kind === 'parameter')
      const proved = all.some(isCode) && all.every(fits)
      known.set(node, proved)
      return proved
    },
    socketsOf(node) {
      const sockets: Socket[] = []
      for (const one of origins.of(node)) {
        const from = one.root.kind === 'parameter' ? handlersOf(one.root.fn) : []
        if (from.length === 0 && one.root.kind !== 'type' && isCode(one)) return null
        sockets.push(...from.map(({ socket }) => socket))
      }
      return sockets.length > 0 ? sockets : null
    },
    isItsWasClean(node, code) {
      const events = origins.of(code).map(({ root }) => root)
      return origins
        .of(node)
        .some(
          ({ root, path }) =>
            path.length === 1 && path[0] === 'wasClean' && events.some((one) => isSameParameter(one, root))
        )
    }
  }
}

function isSameParameter(one: Root, other: Root): boolean {
  return one.kind === 'parameter' && other.kind === 'parameter' && one.fn === other.fn && one.index === other.index
}
