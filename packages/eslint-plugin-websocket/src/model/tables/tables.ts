import type { TSESTree } from '@typescript-eslint/utils'
import { closeCodeName } from 'ws-close-codes'
import type { Bindings, Variable } from '../syntax/bindings.js'
import { isCloseCode } from '../codes/codes.js'
import type { NamedNumber, NumberGroup } from './groups.js'
import { isHeldToType } from './held-types.js'
import { lazy } from '../origins/memo.js'
import type { Origins } from '../origins/origins.js'
import { codeNamed, endsAs, wordsOf } from './registered-names.js'
import type { Send } from '../sending/sends.js'
import { enclosingFunction, isInside, unwrap, wrapped, type Node } from '../syntax/syntax.js'

/** An enum, an object or some constants that are about close codes. */
export interface CodeTable {
  readonly kind: NumberGroup['kind']
  readonly declaration: Node
  readonly members: readonly NamedNumber[]
  /** The name through which the file can read each member; null when there is none. */
  readonly variable: Variable | null
  /** Members that give a registered name another number. */
  readonly mismatches: readonly Mismatch[]
  /** Whether only a vague name says that it is about close codes. */
  readonly isGuess: boolean
  /** Numbers of 1000-2999 that the registry does not have, under names that it does not have either. */
  readonly unassigned: readonly NamedNumber[]
}

export interface Mismatch extends NamedNumber {
  /** The code that is registered under the name. */
  readonly registered: number
  /** Whether a type that the number is held to may not have another. */
  readonly isTyped: boolean
}

/**
 * The enums, objects and constants of a file that are about close codes: their name says so, three members agree with
 * the registry, or a socket is closed with one of them. Any other table may hold the same numbers for HTTP, RPC or
 * business errors.
 *
 * @param sends asked only when a group may be such a table
 */
export function findTables(
  groups: readonly NumberGroup[],
  sends: () => readonly Send[],
  { bindings, origins }: { readonly bindings: Bindings; readonly origins: Origins }
): CodeTable[] {
  const sent = lazy(() => new Set(sends().flatMap(({ code }) => (code ? rootsOf(code, origins) : []))))
  const isSent = (node: Node) => sent().has(node)
  return groups.flatMap((group) => {
    const { kind, name, declaration } = group
    // Most objects are about something else, and need no look at what the file sends.
    if (!group.members.some(isSuspect)) return []
    const agreed = new Set(group.members.filter(agrees).map(({ value }) => value))
    const isSentMember = ({ number }: NamedNumber) => number !== null && isSent(number)
    const isTogether = kind !== 'loose' || saysCloseCode(name) || isWholeClass(group)
    const members = isTogether
      ? group.members
      : group.members.filter(
          (one) => isNearRegistry(one.value) && (agreed.size >= 3 || saysClose(one.name) || isSentMember(one))
        )
    const isNamed = isTogether
      ? saysCloseCode(name) || (says(name) && members.every(({ value }) => isCloseCode(value)))
      : members.length > 0
    const isProved = agreed.size >= 3 || (isTogether && (isSent(declaration) || members.some(isSentMember)))
    if (!isNamed && !isProved) return []
    const mismatches = members.flatMap((member) => mismatch(member, group, bindings))
    // 1000 is a round number, and stands in tables of any kind.
    agreed.delete(1000)
    const isBacked = agreed.size > 0 && agreed.size >= mismatches.length
    const isGuess = isTogether && !isProved && !saysCloseCode(name) && !isBacked
    // One that does not call itself so may hold other numbers beside its close codes.
    const unassigned = saysCloseCode(name) ? members.filter(isUnassigned) : []
    const variable = variableOf(group, bindings)
    return [{ kind, declaration, members, variable, mismatches, isGuess, unassigned }]
  })
}

/** `class WsClose { static readonly GoingAway = 1001 }`: a class that is there for its numbers, and called after closing. */
function isWholeClass({ name, declaration, members }: NumberGroup): boolean {
  const isWhole = declaration.type === 'ClassBody' && declaration.body.length === members.length
  return isWhole && says(name) && members.every((one) => isCloseCode(one.value) && !saysClose(one.name))
}

/** The expressions of the file that a value comes from. */
function rootsOf(node: Node, origins: Origins): Node[] {
  return origins.of(node).flatMap(({ root }) => (root.kind === 'expression' ? [root.node] : []))
}

/** Whether a text can hold a table: it has a word for close codes, and numbers of theirs that are not round. */
export function mayHoldTables(text: string): boolean {
  if (/\b1_?0(?:0[1-9]|1\d)\b/.test(text)) return /clos(?:e|ure)|socket|going.?away|abnormal/i.test(text)
  return /close_?(?:code|status)/i.test(text) && /\b[12]_?\d{3}\b/.test(text)
}

/** Whether a table can be read at a node: it is declared before, or the node runs later than its surroundings. */
export function isReadableAt(table: CodeTable, node: Node): boolean {
  return (
    !isInside(node, table.declaration) &&
    (table.declaration.range[1] <= node.range[0] || enclosingFunction(node) !== null)
  )
}

function mismatch(member: NamedNumber, { kind, name: table, members }: NumberGroup, bindings: Bindings): Mismatch[] {
  const { name, value, number } = member
  const known = codeNamed(name)
  // Applications use the names of 3000-3999 for numbers of their own, and 4000-4999 for anything.
  if (!known || known.code === value || known.code > 1015 || !isProtocolCode(value)) return []
  // Another name may be as good for another code.
  if (!known.isOwn && closeCodeName(value) !== undefined) return []
  // From kinds of failure to the code that is sent for each: `{ InternalError: 1011, BadGateway: 1011 }`
  const isMapping =
    kind === 'object' && (saysMapping(table) || members.some((other) => other.value === value && agrees(other)))
  const isTyped = number !== null && isHeldToType(number, bindings)
  return isMapping ? [] : [{ ...member, registered: known.code, isTyped }]
}

/** `errorToCloseCode`, `CLOSE_CODE_FOR_ERROR`: its keys name something else. `CLOSE_CODES_RETRY`: its numbers do. */
const saysMapping = (name: string) =>
  wordsOf(name).some((word) => /^(?:to|for|by|from|backoffs?|delays?|ms|retry|retries|timeouts?|waits?)$/.test(word))

/** `KICKED = 2001`, but not `MAX_RESERVED = 2999` or `CLOSE_CODE_DELAY = 2000`. */
function isUnassigned({ name, value }: NamedNumber): boolean {
  return (
    value > 1015 && isProtocolCode(value) && codeNamed(name) === null && !wordsOf(name).some((word) => limits.has(word))
  )
}

const limits: ReadonlySet<string> = new Set(
  'begin bound delay duration end first from interval last limit lower max maximum min minimum ms range reserved start timeout to unassigned until upper wait'.split(
    ' '
  )
)

/** The variable of an enum, or of a constant object of the module that nothing in the file adds to. */
function variableOf({ kind, members, declaration }: NumberGroup, bindings: Bindings): Variable | null {
  const id =
    declaration.type === 'TSEnumDeclaration'
      ? declaration.id
      : kind === 'object' && declaration.type === 'ObjectExpression'
        ? constantOf(declaration)
        : null
  const variable = id && bindings.declaredBy(id)
  const isWhole =
    new Set(members.map(({ name }) => name)).size === members.length &&
    members.every(({ label: { parent }, number }) => parent?.type !== 'Property' || unwrap(parent.value) === number)
  return variable && isWhole && !variable.references.some(({ identifier }) => isChanged(identifier)) ? variable : null
}

/** `CODES` of `export const CODES = Object.freeze({ … } as const)` at the top of a file. */
function constantOf(object: TSESTree.ObjectExpression): TSESTree.Identifier | null {
  if (object.properties.some(({ type }) => type === 'SpreadElement')) return null
  const at = wrapped(object).parent
  const isConstant = at?.type === 'VariableDeclarator' && at.parent.kind === 'const' && at.id.type === 'Identifier'
  const place = at?.parent?.parent?.type
  return isConstant && (place === 'Program' || place === 'ExportNamedDeclaration')
    ? (at.id as TSESTree.Identifier)
    : null
}

/** `CLOSE.expired = 4002` */
function isChanged({ parent }: Node): boolean {
  return (
    parent?.type === 'MemberExpression' &&
    parent.parent.type === 'AssignmentExpression' &&
    parent.parent.left === parent
  )
}

/** `1001`, and `NORMAL: 1000`; but not `timeout: 1000`. */
function isSuspect({ name, value }: NamedNumber): boolean {
  return isCloseCode(value) && (value % 1000 !== 0 || codeNamed(name) !== null || saysClose(name))
}

function agrees({ name, value }: NamedNumber): boolean {
  return codeNamed(name)?.code === value || endsAs(name, value)
}

/** 1000-2999, which RFC 6455 keeps for the protocol. */
function isProtocolCode(value: number): boolean {
  return Number.isInteger(value) && value >= 1000 && value <= 2999
}

/** The registered codes of the protocol and a few beyond; a constant with another number may be a time. */
function isNearRegistry(value: number): boolean {
  return Number.isInteger(value) && value >= 1000 && value <= 1019
}

const says = (name: string) =>
  /close|(?:socket|ws|disconnect).*(?:code|reason|status)/i.test(name) && !/delay|time|interval|wait|ms$/i.test(name)

const saysClose = (name: string) => wordsOf(name).some((word) => word === 'close' || word === 'closed')

function saysCloseCode(name: string): boolean {
  return says(name) && /clos(?:e|ure)[a-z]*_*(?:event_*)?(?:code|status)/i.test(name)
}
