import type { TSESTree } from '@typescript-eslint/utils'
import { apis, type ApiName, type Socket } from '../sockets/apis.js'
import { isConstant, type Bindings } from '../syntax/bindings.js'
import type { Callbacks, Passed } from './callbacks.js'
import type { Occurrences } from '../syntax/occurrences.js'
import { isNothingOrigin } from '../origins/roots.js'
import type { Origins } from '../origins/origins.js'
import { isSame } from '../syntax/same.js'
import { isReplaced } from './sends.js'
import type { Sockets } from '../sockets/sockets.js'
import {
  argument,
  calledMember,
  outermost,
  propertyName,
  unwrap,
  type Expression,
  type Node
} from '../syntax/syntax.js'

/** `close` of a socket that is given away as a function: `addEventListener('beforeunload', socket.close)`. */
export interface HandedOver {
  /** What is given away: `socket.close`, `socket.close.bind(socket)`, or the name of one of them. */
  readonly node: Expression
  readonly receiver: Expression
  /** Whether there may be no socket under its name any more, or none yet, when the method is called. */
  readonly mayBeGone: boolean
  readonly socket: Socket
  /** Whether it will be called on its socket. Otherwise that is lost on the way. */
  readonly keepsSocket: boolean
  /** Whether the call throws when the socket is lost; others do nothing then, or nobody has measured them. */
  readonly needsSocket: boolean
  /** What comes in the place of the code; null where the file does not show it. */
  readonly passes: Passed | null
}

export function findHandedOver(
  found: Occurrences,
  bindings: Bindings,
  origins: Origins,
  callbacks: Callbacks,
  sockets: Sockets
): HandedOver[] {
  return found.closes.flatMap((method) => {
    const given = usesOf(method).flatMap(({ node, isBound }) => {
      const place = callbacks.placeOf(node)
      return place ? [{ node, isBound, place }] : []
    })
    const receiver = method.object
    const socket = given.length > 0 ? sockets.at(receiver) : null
    if (!socket || !takesCode(socket) || isReplaced(receiver, 'close', found, origins)) return []
    const mayBeGone = method.optional || isEmptied(receiver)
    return given.flatMap(({ node, isBound, place }): HandedOver[] => {
      const isOwn = place.receiver !== null && isSame(place.receiver, receiver, bindings)
      // On another socket it closes that one, whatever was meant.
      if (!isBound && !isOwn && place.receiver && sockets.at(place.receiver)) return []
      return [
        {
          node,
          receiver,
          mayBeGone,
          socket: sockets.placed(socket, [[node]]),
          keepsSocket: isBound || isOwn,
          needsSocket: [...socket.apis].every((api) => lookAtSocket.has(api)),
          passes: place.passes
        }
      ]
    })
  })

  /** Whether a variable that changes, or a field, holds `null` or `undefined` at times, or is declared to. */
  function isEmptied(receiver: Expression): boolean {
    const node = unwrap(receiver)
    const variable = node.type === 'Identifier' ? bindings.variableOf(node) : null
    if (variable && isConstant(variable)) return false
    const name = variable?.defs[0]?.name
    const declared = name?.type === 'Identifier' ? name : fieldOf(node)
    const type = declared?.typeAnnotation?.typeAnnotation
    const types = type?.type === 'TSUnionType' ? type.types : []
    return (
      declared?.optional === true ||
      types.some(({ type: one }) => one === 'TSNullKeyword' || one === 'TSUndefinedKeyword') ||
      origins.of(receiver).some(isNothingOrigin)
    )
  }

  /** Where the method is used as a value: itself, bound to its socket, or under the name of a constant. */
  function usesOf(method: TSESTree.MemberExpression): { node: Expression; isBound: boolean }[] {
    const bound = boundBy(method)
    if (bound && (bound.arguments.length !== 1 || !isSame(bound.arguments[0]!, method.object, bindings))) return []
    const node = bound ?? method
    const { parent } = outermost(node)
    const isNamed = parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier'
    const variable = isNamed ? bindings.declaredBy(parent.id as TSESTree.Identifier) : null
    const named = variable && isConstant(variable) ? variable.references.filter((one) => one.isRead()) : []
    return [node, ...named.map(({ identifier }) => identifier as TSESTree.Identifier)].map((use) => ({
      node: use,
      isBound: bound !== null
    }))
  }
}

/** Implementations whose `close` begins with a look at its socket. */
const lookAtSocket: ReadonlySet<ApiName> = new Set<ApiName>([
  'WebSocket',
  'undici',
  'ws',
  'isomorphic-ws',
  'isows',
  'faye-websocket',
  'reconnecting-websocket'
])

/** The declaration of `this.socket` in its class. */
function fieldOf(node: Node): TSESTree.PropertyDefinition | undefined {
  if (node.type !== 'MemberExpression' || node.object.type !== 'ThisExpression') return undefined
  const name = propertyName(node)
  let at: Node | undefined = node
  while (at && at.type !== 'ClassBody') at = at.parent
  return at?.body.find(
    (one): one is TSESTree.PropertyDefinition => one.type === 'PropertyDefinition' && propertyName(one) === name
  )
}

/** Whether the first argument of its `close` is the code. */
function takesCode(socket: Socket): boolean {
  return [...socket.apis].every((api) => apis[api].methods['close']?.code.join() === '0')
}

/** `socket.close.bind(…)` */
function boundBy(method: Node): TSESTree.CallExpression | null {
  const read = outermost(method).parent
  const call = read?.type === 'MemberExpression' ? outermost(read).parent : null
  const isBind = call?.type === 'CallExpression' && calledMember(call)?.name === 'bind' && argument(call, 0) !== null
  return isBind && unwrap(call.callee) === read ? call : null
}
