import type { FunctionUses } from './callers.js'
import { argument, calledMember, type Expression, type Node } from './syntax.js'

/** Ways to attach a listener to an emitter or an event target. */
export const listenerMethods: ReadonlySet<string> = new Set([
  'on',
  'once',
  'addListener',
  'prependListener',
  'prependOnceListener',
  'addEventListener'
])

/** What a function is attached to as a listener that receives an event: `x.onopen = fn`, `x.addEventListener('open', fn)`. */
export function targetsOf({ passedTo, assignedTo }: FunctionUses): Expression[] {
  const added = passedTo.flatMap(({ call, index }) => {
    const called = calledMember(call)
    return called?.name === 'addEventListener' && index === 1 ? [called.object] : []
  })
  return [...assignedTo.filter(({ name }) => name.startsWith('on')).map(({ object }) => object), ...added]
}

/** `x.addEventListener('open', { handleEvent(event) { … } })`, and the same with the object under a name. */
export function targetsOfObject(
  calls: readonly Parameters<typeof calledMember>[0][],
  isIt: (node: Node) => boolean
): Expression[] {
  return calls.flatMap((call) => {
    const called = calledMember(call)
    const listener = argument(call, 1)
    return called && listener && isIt(listener) ? [called.object] : []
  })
}
