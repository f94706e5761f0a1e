import { closeCodeName, isSendable } from 'ws-close-codes'
import type { Constants } from './constants.js'
import type { Constant } from './settled.js'
import type { Origins } from '../origins/origins.js'
import { propertyName, readName, unwrap, type Expression } from '../syntax/syntax.js'

/** One number that an expression may evaluate to. */
export interface CodeValue extends Constant<number> {
  /** Whether the number stands there as a number, and not behind a name or an operator. */
  readonly bare: boolean
  /** The name that it is read by, or the last of them; null where it stands there as a number. */
  readonly name: string | null
}

export interface Codes {
  /** The numbers an expression may evaluate to, as far as they are certain. */
  at(node: Expression): readonly CodeValue[]
}

/** Whether a number can be a close code, whoever sends it. */
export function isCloseCode(value: number): boolean {
  return Number.isInteger(value) && value >= 1000 && value <= 4999
}

/** Whether some endpoint may send a number, which may be any. */
export function isSendableCode(value: number): boolean {
  return isCloseCode(value) && isSendable(value)
}

/** Whether a code is one for libraries that none of them has registered. */
export function isUnregistered(code: number): boolean {
  return Number.isInteger(code) && code >= 3000 && code <= 3999 && closeCodeName(code) === undefined
}

/** Whether a number fits into a Close frame at all. */
export function fitsFrame(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= 65_535
}

export function createCodes(constants: Constants, origins: Pick<Origins, 'of'>): Codes {
  return {
    at(node) {
      const infinite = infinity(node)
      if (infinite !== null)
        return [{ value: infinite, node, origin: 'literal', certain: true, ways: [[node]], bare: true, name: null }]
      return constants.of(node).values.flatMap((one) => {
        if (typeof one.value !== 'number') return []
        const bare = one.origin === 'literal' && one.node.type !== 'BinaryExpression'
        return [{ ...one, value: one.value, bare, name: bare ? null : nameOf(one.node) }]
      })
    }
  }

  /** `Infinity`, `-Infinity` and `Number.POSITIVE_INFINITY`, which are written as names. */
  function infinity(outer: Expression): number | null {
    const node = unwrap(outer)
    if (node.type === 'UnaryExpression') {
      const value = node.operator === '-' ? infinity(node.argument) : null
      return value === null ? null : -value
    }
    if (node.type !== 'Identifier' && node.type !== 'MemberExpression') return null
    const name = node.type === 'Identifier' ? node.name : propertyName(node)
    const value = Object.hasOwn(infinities, name ?? '') ? infinities[name!]! : null
    if (value === null) return null
    const isGlobal = origins
      .of(node)
      .every(
        ({ root, path }) =>
          root.kind === 'global' &&
          (path.length === 0 ? root.name === 'Infinity' : root.name === 'Number' && path.length === 1)
      )
    return isGlobal ? value : null
  }
}

const infinities: Readonly<Record<string, number>> = {
  Infinity: Infinity,
  POSITIVE_INFINITY: Infinity,
  NEGATIVE_INFINITY: -Infinity
}

/** `KICKED` of `KICKED` and of `codes.KICKED`, `codeFor` of `codeFor(error)`. */
function nameOf(outer: Expression): string | null {
  const node = unwrap(outer)
  return readName(node.type === 'CallExpression' ? node.callee : node)
}
