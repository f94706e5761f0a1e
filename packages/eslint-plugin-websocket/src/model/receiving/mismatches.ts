import type { TSESTree } from '@typescript-eslint/utils'
import type { Codes } from '../codes/codes.js'
import { askedCollection, membersOf } from '../listening/comparisons.js'
import { isOnly } from '../sockets/apis.js'
import type { Listener, ParameterUses, PropertyRead } from './listener-uses.js'
import type { Modules } from '../origins/modules.js'
import type { Occurrences } from '../syntax/occurrences.js'
import { onlyNode } from '../origins/roots.js'
import type { Origins } from '../origins/origins.js'
import { argument, isCondition, isInside, type Expression, type Node } from '../syntax/syntax.js'

/** What a listener takes for something that its socket does not hand to it. */
export type Mismatch = { readonly listener: Listener } & (
  | /** A property of a close event, where the code itself arrives. */ {
      readonly kind: 'event'
      readonly reads: readonly [PropertyRead, ...PropertyRead[]]
    }
  | /** A second argument, where one event arrives. */ { readonly kind: 'second'; readonly uses: ParameterUses }
  | /** A number, where an event arrives. */ { readonly kind: 'number'; readonly node: Expression }
  | /** A string, where a Buffer arrives. */ { readonly kind: 'buffer'; readonly node: Expression }
  | /** A property of a close event, where an error event arrives. */ {
      readonly kind: 'error'
      readonly read: PropertyRead
      /** Whether its events are those of `ws`, which have the error that Node.js gave. */
      readonly isOfWs: boolean
      /** Whether it is compared with a number. */
      readonly isNumber: boolean
    }
)

export interface Listening {
  readonly found: Occurrences
  readonly origins: Origins
  readonly codes: Codes
  readonly modules: Modules
}

const ofCloseEvents: ReadonlySet<string> = new Set(['code', 'reason', 'wasClean'])

export function findMismatches(listeners: readonly Listener[], listening: Listening): Mismatch[] {
  return listeners.flatMap((listener) => {
    if (listener.event === 'error') return listener.receives === 'event' ? ofErrorEvent(listener) : []
    return listener.receives === 'argument'
      ? [...ofArguments(listener), ...ofBuffer(listener, listening)]
      : ofEvent(listener, listening)
  })
}

function ofArguments(listener: Listener): Mismatch[] {
  const [first] = listener.parameters
  const [read, ...reads] = first?.reads.filter(({ property }) => ofCloseEvents.has(property)) ?? []
  // Compared with something, it is known to be a number.
  const isHandedOn = first?.wholes.every(({ parent }) => parent.type === 'CallExpression')
  return read && !first?.isAsked && isHandedOn ? [{ kind: 'event', listener, reads: [read, ...reads] }] : []
}

function ofEvent(listener: Listener, listening: Listening): Mismatch[] {
  const { fn, parameters } = listener
  const [first, second] = parameters
  // What an assignment attaches may be called by its property: `socket.onclose(code, reason)`.
  const isCalled = listening.found.calls.has('onclose')
  if (!first || isCalled || fn.params.some(({ type }) => type === 'RestElement')) return []
  const isUsed =
    second && second.parameter.type !== 'AssignmentPattern' && second.wholes.length + second.reads.length > 0
  if (isUsed && !second.isAsked) return [{ kind: 'second', listener, uses: second }]
  const [node] = first.isAsked || first.reads.length > 0 ? [] : comparedWith(first, 'number', listening)
  return node ? [{ kind: 'number', listener, node }] : []
}

function ofBuffer(listener: Listener, listening: Listening): Mismatch[] {
  const [, reason] = listener.parameters
  if (!reason || reason.isAsked || !isOfWs(listener) || !hasBuffers(listening)) return []
  return comparedWith(reason, 'string', listening).map((node) => ({ kind: 'buffer', listener, node }))
}

/** Whether the file takes from `ws` what it has since version 8, which hands on Buffers. */
function hasBuffers({ modules }: Listening): boolean {
  return modules.namesFrom('ws').some(({ path: [name] }) => /^WebSocket(?:Server)?$/.test(name ?? ''))
}

function ofErrorEvent(listener: Listener): Mismatch[] {
  const [first] = listener.parameters
  if (!first || first.isAsked) return []
  const asked = new Set(first.reads.filter(({ node }) => isAskedFor(node)).map(({ property }) => property))
  return first.reads
    .filter(({ property }) => ofCloseEvents.has(property) && !asked.has(property))
    .map((read) => ({
      kind: 'error',
      listener,
      read,
      isOfWs: isOfWs(listener),
      isNumber: isComparedWithNumber(read.node)
    }))
}

function isOfWs({ handlers }: Listener): boolean {
  return handlers.every(({ socket }) => isOnly(socket, 'ws'))
}

function isComparedWithNumber({ parent }: Node): boolean {
  if (parent?.type === 'SwitchStatement') return true
  return (
    parent?.type === 'BinaryExpression' &&
    [parent.left, parent.right].some((side) => side.type === 'Literal' && typeof side.value === 'number')
  )
}

/** `event.code ?? event.message`, `if (event.code)`: asks whether it is there. */
function isAskedFor(read: Node): boolean {
  const { parent } = read
  if (read.type === 'Property') return read.value.type === 'AssignmentPattern'
  if (!parent) return false
  if (parent.type === 'ChainExpression') return isAskedFor(parent)
  return isCondition(read)
}

/** The uses of a parameter that compare it, without conversion, with values of one type. */
function comparedWith({ wholes }: ParameterUses, type: 'number' | 'string', listening: Listening): Expression[] {
  return wholes.filter((use) => {
    const { parent } = use
    const others = comparedIn(parent, use, type, listening)
    return others.length > 0 && others.every((other) => isOfType(other, type, listening))
  })
}

function comparedIn(parent: Node, use: TSESTree.Identifier, type: string, { origins }: Listening): readonly Node[] {
  switch (parent.type) {
    case 'BinaryExpression': {
      const operators = type === 'string' ? strict : compared
      return operators.has(parent.operator) ? [parent.left === use ? parent.right : parent.left] : []
    }
    case 'SwitchStatement':
      return isInside(use, parent.discriminant) ? parent.cases.flatMap(({ test }) => (test ? [test] : [])) : []
    case 'CallExpression': {
      const asked = askedCollection(parent)
      return asked && argument(parent, 0) === use ? (membersOf(asked, origins) ?? []) : []
    }
    default:
      return []
  }
}

const strict: ReadonlySet<string> = new Set(['===', '!=='])
const compared: ReadonlySet<string> = new Set(['===', '!==', '==', '!=', '<', '<=', '>', '>='])

function isOfType(node: Node, type: 'number' | 'string', { origins, codes }: Listening): boolean {
  if (type === 'number') return codes.at(node as Expression).length > 0
  const made = onlyNode(origins.of(node))
  return made?.type === 'TemplateLiteral' || (made?.type === 'Literal' && typeof made.value === 'string')
}
