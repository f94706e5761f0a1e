import type { TSESTree } from '@typescript-eslint/utils'
import { createAmounts } from './amounts.js'
import type { Engine } from './engine.js'
import { nothingKnown } from './known.js'
import { argument, isFunction, unwrap, type FunctionNode, type Node } from '../syntax/syntax.js'

/** A close that is clean, as every close is that comes with a code. */
export const tryAgainLater = 1013
/** A connection that is lost, or was never made. */
export const abnormalClosure = 1006

/** What is known of a wait. */
export interface Answer {
  /** In milliseconds; null where it is not known, or not one number. */
  readonly value: number | null
  /** Whether it is equally long each time. */
  readonly isEqual: boolean
}

export interface Answers {
  /** The wait that an option is or that its function answers with, as a number, as a promise or as a timer of rxjs. */
  of(option: Node): Answer
}

const unknown: Answer = { value: null, isEqual: false }

export function createAnswers(engine: Engine): Answers {
  const { origins, constants, delays } = engine
  const amounts = createAmounts(tryAgainLater, engine)

  function number(node: Node | null): Answer {
    const value = node && constants.only(node as TSESTree.Expression)
    return typeof value === 'number' ? { value, isEqual: true } : unknown
  }

  function answered(fn: FunctionNode): Answer {
    if (fn.generator) return unknown
    const statements = fn.body.type === 'BlockStatement' ? fn.body.body : null
    if (statements?.length === 0) return fn.async ? { value: 0, isEqual: true } : unknown
    const [only, ...others] = origins.returns(fn)
    if (!only || others.length > 0 || (statements && statements.length > 1)) return unknown
    const node = unwrap(only)
    if (node.type === 'CallExpression') return isTimer(node) ? number(argument(node, 0)) : unknown
    if (node.type !== 'NewExpression') return number(node)
    const { level, value } = delays.settles(node, nothingKnown, amounts)
    if (level === 'zero' || level === 'none') return { value: 0, isEqual: true }
    return { value: typeof value === 'number' ? value : null, isEqual: level === 'constant' }
  }

  /** `timer(3000)` of rxjs */
  function isTimer({ callee }: TSESTree.CallExpression): boolean {
    const [only, ...others] = origins.of(callee)
    const isOfRxjs = only?.root.kind === 'module' && only.root.source === 'rxjs' && others.length === 0
    return isOfRxjs && only.path.join() === 'timer'
  }

  return {
    of(option) {
      const node = unwrap(option)
      return isFunction(node) ? answered(node) : number(node)
    }
  }
}
