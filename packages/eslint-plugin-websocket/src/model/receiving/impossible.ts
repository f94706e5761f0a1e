import type { TSESLint } from '@typescript-eslint/utils'
import { isSendable, registry, runtimes as measured, type Runtime, type RuntimeFacts } from 'ws-close-codes'
import { isCloseCode, type Codes } from '../codes/codes.js'
import type { Test } from '../listening/comparisons.js'
import { isListedAsText } from './listed-texts.js'
import { numberAt } from '../syntax/literals.js'
import type { Origins } from '../origins/origins.js'
import type { Reads } from '../listening/reads.js'
import type { Sockets } from '../sockets/sockets.js'
import { enclosingFunction, unwrap, type Expression, type Node } from '../syntax/syntax.js'

/** A test of a received code that never comes out as it reads. */
export type ImpossibleTest =
  /** No conforming peer causes the number. */
  | { readonly kind: 'number'; readonly value: number; readonly node: Expression }
  /** A string, where the code is a number. */
  | {
      readonly kind: 'string'
      readonly value: string
      readonly node: Expression
      /** Whether its list says that it is one of strings. */
      readonly isListed: boolean
    }
  /** `wasClean` beside 1006, which says that there was no closing handshake. */
  | { readonly kind: 'clean'; readonly node: Node }

interface Facts {
  readonly codes: Codes
  readonly origins: Origins
  readonly reads: Reads
  readonly sockets: Sockets
  readonly sourceCode: TSESLint.SourceCode
}

/**
 * Comparisons of a received code with what cannot arrive. A list with something possible in it is left alone, and so is
 * one that goes through the registry: a code too many does no harm there.
 */
export function findImpossible(tests: readonly Test[], facts: Facts): ImpossibleTest[] {
  const judged = tests.map((test) => {
    const value = valueOf(test.written, facts)
    return { test, value, isPossible: test.kind === 'range' || mayHold(value, test, facts) }
  })
  return judged.flatMap(({ test, value, isPossible }): ImpossibleTest[] => {
    if (isPossible) return contradiction(test, value, facts)
    const { written: node } = test
    if (judged.some((other) => other.isPossible && other.test.list === test.list)) return []
    if (typeof value === 'string')
      return [{ kind: 'string', value, node, isListed: isListedAsText(node, facts.sourceCode) }]
    const fn = enclosingFunction(node)
    const beside = judged.filter((other) => other.isPossible && enclosingFunction(other.test.written) === fn)
    if (value === null || (Object.hasOwn(registry, value) && beside.length > 1)) return []
    return [{ kind: 'number', value, node }]
  })
}

/** The number or string that stands in a comparison; null when that is not certain. */
function valueOf(node: Expression, { codes }: Facts): number | string | null {
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value
  const [only, ...others] = codes.at(node)
  return only?.certain && others.length === 0 ? only.value : null
}

function mayHold(value: number | string | null, { code, isStrict }: Test, facts: Facts): boolean {
  if (value === null) return true
  // `if (code === 4401) code = 401`: it is not only what was received.
  if (facts.origins.of(code).some(({ root }) => root.kind === 'expression' && numberAt(root.node) === value))
    return true
  // `==` makes a number of it.
  if (typeof value === 'string') return !isStrict
  const runtimes = runtimesOf(code, facts)
  // Some report what no peer has sent: only where all of them are known is that excluded.
  if (runtimes === null && (value < 0 || value === 1015)) return true
  return (runtimes ?? (Object.keys(measured) as Runtime[])).some((runtime) => mayReport(runtime, value))
}

/** The measured implementations whose report a received code may be; null when that is not known. */
function runtimesOf(code: Expression, { reads, sockets }: Facts): readonly Runtime[] | null {
  const all = reads.socketsOf(code)?.map((socket) => sockets.runtimesAt(sockets.placed(socket, [[code]]))) ?? [null]
  return all.includes(null) ? null : all.flatMap((runtimes) => runtimes ?? [])
}

/** Whether an implementation reports a number while its peer keeps to the protocol. */
function mayReport(runtime: Runtime, value: number): boolean {
  const { reports }: RuntimeFacts = measured[runtime]
  if (value === reports.empty || value === reports.dropped) return true
  const instead = Object.entries(reports.instead).find(([reported]) => Number(reported) === value)
  return isLegal(value) || (instead?.[1] ?? []).some(isLegal)
}

/** Whether a peer may send a number; those from 1016 to 2999 may be assigned one day. */
function isLegal(value: number): boolean {
  return isCloseCode(value) && (isSendable(value) || !Object.hasOwn(registry, value))
}

/** `event.code === 1006 && event.wasClean` */
function contradiction({ code, kind, list }: Test, value: number | string | null, facts: Facts): ImpossibleTest[] {
  const comparison =
    list.type === 'BinaryExpression' && kind === 'equality' && !list.operator.startsWith('!') ? list : null
  const runtimes = runtimesOf(code, facts)
  // `websocket` reports a Close frame without a code as 1006, after a clean handshake.
  const isLost = runtimes?.every((runtime) => measured[runtime].reports.empty !== 1006) ?? false
  if (value !== 1006 || !comparison || !isLost) return []
  // Of `wasClean || stopped` either may be true.
  const isItsWasClean = (node: Node) =>
    (node.type === 'MemberExpression' || node.type === 'Identifier') && facts.reads.isItsWasClean(node, code)
  const beside = conjunctsBeside(comparison).filter(isItsWasClean)
  if (beside.length > 0) return beside.map((node) => ({ kind: 'clean', node }))
  return conditionsAround(comparison).some(isItsWasClean) ? [{ kind: 'clean', node: comparison }] : []
}

/** What is true wherever a node is reached: `if (a && b) { node }`. */
function conditionsAround(node: Node): Node[] {
  const { parent } = node
  if (!parent) return []
  const isGuard =
    (parent.type === 'IfStatement' || parent.type === 'ConditionalExpression') && parent.consequent === node
  return [...(isGuard ? conjunctsOf(unwrap(parent.test)) : []), ...conditionsAround(parent)]
}

/** What else has to be true together with a comparison. */
function conjunctsBeside(node: Node): Node[] {
  const { parent } = node
  if (parent?.type !== 'LogicalExpression' || parent.operator !== '&&') return []
  const other = unwrap(parent.left === node ? parent.right : parent.left)
  return [...conjunctsOf(other), ...conjunctsBeside(parent)]
}

function conjunctsOf(node: Node): Node[] {
  return node.type === 'LogicalExpression' && node.operator === '&&'
    ? [unwrap(node.left), unwrap(node.right)].flatMap(conjunctsOf)
    : [node]
}
