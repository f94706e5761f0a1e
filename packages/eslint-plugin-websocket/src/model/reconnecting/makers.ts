import type { TSESTree } from '@typescript-eslint/utils'
import type { AmountSources } from './amount-sources.js'
import { onlyNode } from '../origins/roots.js'
import { anything, drawn, amountOf, type Amount } from './waits.js'
import { argument, calledMember, enclosingFunction, propertyName } from '../syntax/syntax.js'

/** Options of `new Backoff()`, with what stands in the place of one that is not given, or 0: 1.0.2, index.js. */
const defaults = { min: 100, max: 10_000, factor: 2, jitter: 0 } as const
type Name = keyof typeof defaults

/** Methods that change what an object answers next. */
const changing = ['reset', 'setMin', 'setMax', 'setJitter'] as const

/**
 * The wait that an object of a library answers with: `backoff.duration()` of `backo2`.
 *
 * @returns null for any other call
 */
export function madeWait(
  call: TSESTree.CallExpression,
  { origins, constants, found }: Pick<AmountSources, 'origins' | 'constants' | 'found'>
): Amount | null {
  const method = calledMember(call)
  if (method?.name !== 'duration') return null
  const made = onlyNode(origins.of(method.object))
  if (made?.type !== 'NewExpression' || !isBackoff(made)) return null
  const options = optionsOf(made)
  if (!options || changing.slice(1).some((name) => found.calls.has(name))) return anything
  const [min, max, factor, jitter] = (['min', 'max', 'factor', 'jitter'] as const).map((name) =>
    numberOf(name, options)
  )
  const isCut = min != null && max != null && max <= min && jitter === 0
  if (isCut) return amountOf(max)
  if (factor === 1) return min != null && max != null && jitter === 0 ? amountOf(min) : drawn
  // One that is made anew in each round, or is set back, begins again.
  const isKept = enclosingFunction(made) === null && !found.calls.has('reset') && !found.writes.has('attempts')
  if (!isKept || factor == null || factor < 1 || min == null || min <= 0) return anything
  return { ...anything, level: 'growing', isRandom: jitter !== 0 }

  function isBackoff({ callee }: TSESTree.NewExpression): boolean {
    const [only, ...others] = origins.of(callee)
    const isModule = only?.root.kind === 'module' && only.root.source === 'backo2' && others.length === 0
    return isModule && (only.path.length === 0 || only.path.join() === 'default')
  }

  /** The options as they are written; null where some of them stand elsewhere. */
  function optionsOf(construction: TSESTree.NewExpression): ReadonlyMap<string, TSESTree.Property> | null {
    const given = argument(construction, 0)
    if (!given) return construction.arguments.length === 0 ? new Map() : null
    const node = onlyNode(origins.of(given))
    if (node?.type !== 'ObjectExpression') return null
    const entries = node.properties.map((one) => [propertyName(one as TSESTree.Property), one] as const)
    return node.properties.every(({ type }) => type === 'Property') && entries.every(([name]) => name !== null)
      ? new Map(entries as [string, TSESTree.Property][])
      : null
  }

  function numberOf(name: Name, given: ReadonlyMap<string, TSESTree.Property>): number | null {
    const property = given.get(name)
    if (!property) return defaults[name]
    const value = constants.only(property.value as TSESTree.Expression)
    return typeof value === 'number' ? value || defaults[name] : null
  }
}
