import type { Flow } from './flow.js'
import { isOwn } from './roots.js'
import { argument, calledMember, isMethod, ownerOf, type Expression, type FunctionNode } from '../syntax/syntax.js'

/**
 * What a function is attached to as a listener that receives an event, itself or as `handleEvent` of an object:
 * `x.onopen = fn`, `x.addEventListener('open', { handleEvent() { … } })`.
 */
export function listenedTo(fn: FunctionNode, { found, of, uses }: Pick<Flow, 'found' | 'of' | 'uses'>): Expression[] {
  const owner = isMethod(fn, 'handleEvent') ? ownerOf(fn) : null
  if (owner)
    return (found.calls.get('addEventListener') ?? []).flatMap((call) => {
      const called = calledMember(call)
      const listener = argument(call, 1)
      return called && listener && of(listener).some((one) => isOwn(one, owner)) ? [called.object] : []
    })
  const { passedTo, assignedTo } = uses(fn)
  const added = passedTo.flatMap(({ call, index }) => {
    const called = calledMember(call)
    return called?.name === 'addEventListener' && index === 1 ? [called.object] : []
  })
  return [...assignedTo.filter(({ name }) => name.startsWith('on')).map(({ object }) => object), ...added]
}
