import type { TSESTree } from '@typescript-eslint/utils'
import type { ApiName } from '../sockets/apis.js'
import type { Bindings } from '../syntax/bindings.js'
import { mostBytes, reasonLimit, type Cut, type Measure } from './measure.js'
import type { Occurrences } from '../syntax/occurrences.js'
import { isSame } from '../syntax/same.js'
import type { Send } from './sends.js'
import { isInside, isNothing, propertyName, unwrap, type Expression, type Node } from '../syntax/syntax.js'
import type { Texts } from './texts.js'

/** A condition that lets a reason through by the number of its characters. */
export interface Guard {
  readonly test: TSESTree.BinaryExpression
  /** The most UTF-16 code units that it lets through, and the most bytes they come to. */
  readonly units: number
  readonly most: number
}

/** The reason of a Close frame, where a call of `close` has one. */
export interface Reason extends Pick<Measure, 'isText' | 'long' | 'unbounded'> {
  readonly send: Send
  readonly node: Expression
  /** `null`, `undefined` or `void 0` in the place of the code. */
  readonly noCode: { readonly node: Expression; readonly isNull: boolean } | null
  /** Cuts that leave more bytes than fit. */
  readonly cuts: readonly Cut[]
  /** Guards that let more bytes through than fit. */
  readonly guards: readonly Guard[]
}

/** Implementations whose reason is a string by their interface; `ws` takes a Buffer too, which counts in bytes. */
const onlyStrings: ReadonlySet<ApiName> = new Set(['WebSocket', 'undici'])

/** Calls that look at a text in bytes. */
const byteCounters = ['byteLength', 'encode', 'encodeInto', 'from']

export function findReasons(sends: readonly Send[], found: Occurrences, bindings: Bindings, texts: Texts): Reason[] {
  return sends.flatMap((send): Reason[] => {
    const { code, reason: node, socket } = send
    if (!node) return []
    const noCode = code && !isNothing(unwrap(node)) ? nothingAt(code) : null
    const { isText, long, cuts, unbounded, names, whole } = texts.measure(node)
    const reason: Reason = { send, node, noCode, isText, long: [], unbounded: [], cuts: [], guards: [] }
    if (send.isRetried || isCountedInBytes(names)) return [{ ...reason, long: send.isRetried ? long : [] }]
    const takesText = [...socket.apis].every((api) => onlyStrings.has(api))
    const guards = guardsOf(names, takesText ? whole : [])
    const isShort = guards.some(({ most }) => most <= reasonLimit)
    return [
      {
        ...reason,
        long,
        unbounded: isShort ? [] : unbounded,
        cuts: cuts.filter((cut) => cut.most > reasonLimit && (cut.isText || (takesText && cut.whole === cut.call))),
        guards: guards.filter(({ most }) => most > reasonLimit)
      }
    ]
  })

  function isCountedInBytes(names: readonly Expression[]): boolean {
    const calls = byteCounters.flatMap((name) => found.calls.get(name) ?? [])
    return calls.some((call) => call.arguments.some((given) => names.some((name) => isSame(name, given, bindings))))
  }

  /** @param strings those of the names that are known to be texts */
  function guardsOf(names: readonly Expression[], strings: readonly Expression[]): Guard[] {
    return found.comparisons.flatMap((test) => {
      const right = lengthOf(test.right)
      const text = lengthOf(test.left) ?? right
      if (!text || !names.some((name) => isSame(name, text, bindings))) return []
      // The length of a Buffer is in bytes, and that of an array in something else.
      const isString = strings.some((name) => isSame(name, text, bindings))
      const { isText, isAscii, most } = texts.measure(text as Expression)
      if (!isString && isText === 'unknown') return []
      const bound = texts.number((right ? test.left : test.right) as Expression)
      const operator = right ? mirrored(test.operator) : test.operator
      if (bound === null || !Number.isInteger(bound) || !/^[<>]=?$/.test(operator)) return []
      const units = operator === '<' || operator === '>=' ? bound - 1 : bound
      return isDecisive(test, operator.startsWith('<'), names)
        ? [{ test, units, most: Math.min(most, isAscii ? units : mostBytes(units)) }]
        : []
    })
  }

  /** Whether the text reaches the socket because it passed the test, and does not where it failed. */
  function isDecisive(test: Node, passesIfTrue: boolean, names: readonly Expression[]): boolean {
    let at = test
    while (at.parent?.type === 'LogicalExpression') at = at.parent
    const chosen = at.parent
    if ((chosen?.type !== 'ConditionalExpression' && chosen?.type !== 'IfStatement') || chosen.test !== at) return false
    const [pass, fail] = passesIfTrue ? [chosen.consequent, chosen.alternate] : [chosen.alternate, chosen.consequent]
    if (pass && names.some((name) => isInside(name, pass))) return true
    const isBehind = ({ range }: Node) => range[0] >= chosen.range[1]
    if (chosen.type === 'ConditionalExpression' || !fail || !names.some(isBehind)) return false
    return isExit(fail) || names.some((name) => isAssignedIn(name, fail))
  }

  function isAssignedIn(name: Expression, branch: Node): boolean {
    const variable = name.type === 'Identifier' ? bindings.variableOf(name) : null
    return variable?.references.some((one) => one.isWrite() && isInside(one.identifier, branch)) ?? false
  }
}

function nothingAt(node: Expression): Reason['noCode'] {
  const written = unwrap(node)
  const isNull = written.type === 'Literal' && written.value === null && written.raw === 'null'
  return isNull || (written.type !== 'Literal' && isNothing(written)) ? { node, isNull } : null
}

/** The text of `text.length`. */
function lengthOf(outer: Node): Node | null {
  const node = unwrap(outer)
  return node.type === 'MemberExpression' && propertyName(node) === 'length' ? node.object : null
}

function mirrored(operator: string): string {
  return operator.startsWith('<') ? operator.replace('<', '>') : operator.replace('>', '<')
}

function isExit(statement: Node): boolean {
  const last = statement.type === 'BlockStatement' ? statement.body.at(-1) : statement
  return last?.type === 'ReturnStatement' || last?.type === 'ThrowStatement'
}
