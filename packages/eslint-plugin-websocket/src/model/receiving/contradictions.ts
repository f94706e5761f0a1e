import type { Bindings } from '../syntax/bindings.js'
import { isStated, throws } from './invariants.js'
import type { Test } from '../listening/comparisons.js'
import { areOfOneEvent } from '../listening/moments.js'
import type { Origins } from '../origins/origins.js'
import type { Reads } from '../listening/reads.js'
import type { Surroundings } from '../syntax/surroundings.js'
import { conjunctsBeside, guardedBy, truthsAround, truthsOf } from './truths.js'
import type { Node } from '../syntax/syntax.js'

interface Facts {
  readonly bindings: Bindings
  readonly origins: Origins
  readonly reads: Reads
  readonly surroundings: Surroundings
}

/**
 * What is asked for where it cannot be, because `wasClean` of an event and 1006 of the same one are never both true.
 *
 * @param test a comparison of a received code with 1006
 * @returns each `wasClean` beside the comparison or in what it guards, or else a comparison that `wasClean` guards
 */
export function findContradictions({ code, kind, list, written }: Test, facts: Facts): Node[] {
  const { bindings, reads, surroundings } = facts
  // Of `wasClean || stopped` either may be true.
  const isItsWasClean = (node: Node) =>
    (node.type === 'MemberExpression' || node.type === 'Identifier') &&
    reads.isItsWasClean(node, code) &&
    areOfOneEvent(node, code, facts)
  if (kind === 'case') {
    // What several cases share runs for the others.
    const isAlone = list.type === 'SwitchCase' && list.test === written && list.consequent.length > 0
    return isAlone && !throws(list.consequent) && truthsAround(list.parent).some(isItsWasClean) ? [written] : []
  }
  const isEquality = list.type === 'BinaryExpression' && kind === 'equality' && !list.operator.startsWith('!')
  if (!isEquality || isStated(list, bindings)) return []
  const beside = conjunctsBeside(list).filter(isItsWasClean)
  if (beside.length > 0) return beside
  if (truthsAround(list).some(isItsWasClean)) return [list]
  const body = guardedBy(list)
  return (body ? surroundings.everythingIn(body) : [])
    .flatMap((node) =>
      node.type === 'IfStatement' || node.type === 'ConditionalExpression' ? truthsOf(node.test, true) : []
    )
    .filter((node) => isItsWasClean(node) && !isStated(node, bindings))
}
