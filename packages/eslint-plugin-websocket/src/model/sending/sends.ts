import type { TSESTree } from '@typescript-eslint/utils'
import { apis, replacers, type ApiName, type Socket } from '../sockets/apis.js'
import type { Codes, CodeValue } from '../codes/codes.js'
import type { Occurrences } from '../syntax/occurrences.js'
import { onlyNode } from '../origins/roots.js'
import type { Origins } from '../origins/origins.js'
import type { Sockets } from '../sockets/sockets.js'
import {
  argument,
  calledMember,
  calledName,
  enclosingFunction,
  isFunction,
  isInside,
  isNothing,
  propertyName,
  unwrap,
  type Expression,
  type Node
} from '../syntax/syntax.js'

/** A call that closes a socket. */
export interface Send {
  readonly call: TSESTree.CallExpression
  readonly receiver: Expression
  readonly socket: Socket
  /** `close`, or what else sends a close code: `drop`, `end`. */
  readonly method: string
  readonly code: Expression | null
  readonly reason: Expression | null
  /** The numbers that `code` may be; where the file is ready for a refusal, those that it is each time. */
  readonly values: readonly CodeValue[]
  /** Whether a `catch` around the call ends the connection in another way. */
  readonly isRetried: boolean
}

/** The methods that close a socket of some implementation with a code. */
export const closingMethods: readonly string[] = [
  ...new Set(Object.values(apis).flatMap((api) => Object.keys(api.methods)))
]

/**
 * @param mayHold whether the file can have sockets of an implementation: `end` is the name of too much else to ask of each
 */
export function findSends(
  found: Occurrences,
  origins: Origins,
  sockets: Sockets,
  codes: Codes,
  mayHold: (api: ApiName) => boolean
): Send[] {
  const methods = closingMethods.filter((method) => method === 'close' || owners(method).some(mayHold))
  return methods.flatMap((method) =>
    (found.calls.get(method) ?? []).flatMap((call): Send[] => {
      const called = calledMember(call)
      const socket = called && sockets.at(called.object)
      const [first, ...others] = socket ? [...socket.apis].map((api) => apis[api].methods[method]) : []
      // Where a file may have either of two implementations, both have to take the code in the same place.
      if (!called || !socket || !first || others.some((one) => one !== first)) return []
      if (isReplaced(called.object, method, found, origins) || isExpectedToThrow(call, origins)) return []
      const code = valueAt(call, first.code, origins)
      const reason = valueAt(call, first.reason, origins)
      const isRetried = endsInCatch(call, found)
      const values = (code ? codes.at(code) : []).filter(({ certain }) => certain || !isRetried)
      return [
        {
          call,
          receiver: called.object,
          socket: sockets.placed(socket, [[call]]),
          method,
          code,
          reason,
          values,
          isRetried
        }
      ]
    })
  )
}

/** `close()`, and `close(undefined)`, which comes to the same. */
export function hasNoCode({ call }: Send): boolean {
  return call.arguments.every((one) => unwrap(one).type !== 'Literal' && isNothing(unwrap(one)))
}

/** `try { socket.close(code, reason) } catch { socket.terminate() }` */
function endsInCatch(call: Node, { calls }: Occurrences): boolean {
  for (let at = call; at.parent && !isFunction(at); at = at.parent) {
    const { parent } = at
    const handler = parent.type === 'TryStatement' && parent.block === at ? parent.handler : null
    if (handler && endings.some((name) => calls.get(name)?.some((one) => isInside(one, handler)))) return true
  }
  return false
}

const endings: readonly string[] = [...closingMethods, 'terminate', 'destroy']

function owners(method: string): ApiName[] {
  return (Object.keys(apis) as ApiName[]).filter((api) => Object.hasOwn(apis[api].methods, method))
}

/** An argument, or a property of an object that is written out: `close({ closeCode: 1000 })`. */
function valueAt(call: TSESTree.CallExpression, [index, key]: readonly string[], origins: Origins): Expression | null {
  const value = argument(call, Number(index))
  if (!value || key === undefined) return value
  const object = onlyNode(origins.of(value))
  if (object?.type !== 'ObjectExpression') return null
  for (const property of object.properties)
    if (property.type === 'Property' && propertyName(property) === key) return property.value as Expression
  return null
}

/** Whether the file gives this socket a `close` of its own: `socket.close = patched`, `vi.spyOn(socket, 'close')`. */
export function isReplaced(receiver: Expression, method: string, found: Occurrences, origins: Origins): boolean {
  const sockets = origins.of(receiver)
  const isOne = (node: Node) => origins.of(node).some((one) => sockets.includes(one) || one.path.at(-1) === 'prototype')
  const spied = [...replacers].flatMap((name) => found.calls.get(name) ?? [])
  return (
    (found.writes.get(method) ?? []).some(({ target }) => isOne(target.object)) ||
    spied.some((call) => {
      const [object, name] = [argument(call, 0), argument(call, 1)]
      return object !== null && name?.type === 'Literal' && name.value === method && isOne(object)
    })
  )
}

const expecting: ReadonlySet<string> = new Set(['expect', 'expectAsync', 'throws', 'rejects', 'raises', 'doesNotThrow'])

/** `expect(() => socket.close(1006)).toThrow()`, however deep and under whatever name: a test that knows. */
function isExpectedToThrow(node: Node, origins: Origins): boolean {
  for (let fn = enclosingFunction(node); fn; fn = enclosingFunction(fn)) {
    const calls = origins.uses(fn).passedTo.filter(({ index }) => index === 0)
    if (calls.some(({ call }) => expecting.has(calledName(call) ?? ''))) return true
  }
  return false
}
