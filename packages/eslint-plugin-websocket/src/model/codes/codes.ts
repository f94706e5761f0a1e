import type { Constants } from './constants.js'
import type { Constant } from './settled.js'
import type { Expression } from '../syntax/syntax.js'

/** One number that an expression may evaluate to. */
export interface CodeValue extends Constant<number> {
  /** Whether the number stands there as a number, and not behind a name or an operator. */
  readonly bare: boolean
}

export interface Codes {
  /** The numbers an expression may evaluate to, as far as they are certain. */
  at(node: Expression): readonly CodeValue[]
}

export function createCodes(constants: Constants): Codes {
  return {
    at: (node) =>
      constants
        .of(node)
        .values.flatMap((one) =>
          typeof one.value === 'number'
            ? [{ ...one, value: one.value, bare: one.origin === 'literal' && one.node.type !== 'BinaryExpression' }]
            : []
        )
  }
}
