import type { TSESTree } from '@typescript-eslint/utils'
import type { Amounts } from './amount-sources.js'
import { merge, unbroken, type Each, type State } from './state.js'
import { compare } from './values.js'
import type { Node } from '../syntax/syntax.js'

/** The ways through a `switch`: into the case that is known to match, or into any of them. */
export function createSwitches(
  amounts: Amounts,
  each: Each,
  run: (node: Node, state: State) => readonly State[],
  inOrder: (nodes: readonly Node[], state: State) => readonly State[]
): (statement: TSESTree.SwitchStatement, state: State) => readonly State[] {
  return ({ discriminant, cases }, state) =>
    each(run(discriminant, state), (one) => {
      const given = amounts.of(discriminant, one.known)
      const isTrue = given.value === true
      const matches = cases.map(({ test }): boolean | null => {
        if (!test) return false
        if (isTrue) return amounts.decide(test, one.known).truth
        const { value } = amounts.of(test, one.known)
        return value === null || given.value === null ? null : compare('===', given.value, value)
      })
      const hit = matches.indexOf(true)
      const unresolved = matches.slice(0, hit < 0 ? undefined : hit).includes(null)
      const standard = cases.findIndex(({ test }) => !test)
      const first = hit >= 0 ? hit : standard
      const entries = unresolved ? [...cases.keys()] : first >= 0 ? [first] : []
      const names = one.names || (!unresolved && hit >= 0)
      const open = unresolved
        ? { ...one, guards: new Set([...one.guards, discriminant]), unsure: true }
        : { ...one, names, start: hit >= 0 ? null : one.start }
      const after = entries.flatMap((from) =>
        inOrder(
          cases.slice(from).flatMap(({ consequent }) => consequent),
          open
        )
      )
      return merge((after.length > 0 && !unresolved ? after : [...after, open]).map(unbroken))
    })
}
