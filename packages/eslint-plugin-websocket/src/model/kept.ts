import type { TSESTree } from '@typescript-eslint/utils'
import type { Flow } from './flow.js'
import { holderOf, mayHold, setterOf } from './holders.js'
import { expressionOrigin, type Origin } from './origin.js'
import { argument, calledMember, type Expression } from './syntax.js'

/**
 * What a call keeps: `useRef<WebSocket | null>(null)` as `.current`, `urls.map((url) => new WebSocket(url))`.
 *
 * @param path where in the result
 * @param putBy the arguments of a method of an object, wherever it is called
 */
export function keptBy(
  call: TSESTree.CallExpression,
  path: readonly string[],
  flow: Flow,
  putBy: (method: string, index: number, base: Origin) => Origin[]
): Origin[] {
  const { bindings, functions, of, returned, typed } = flow
  const called = calledMember(call)
  if (path.length === 1 && /^(?:\*|\d+)$/.test(path[0]!) && called) {
    const each = called.name === 'map' ? argument(call, 0) : called.name === 'from' ? argument(call, 1) : null
    if (each) return functions(each).flatMap(returned)
  }
  if (!mayHold(path[0]!)) return []
  const holder = holderOf(of(call.callee))
  if (!holder?.at.includes(path.join('.'))) return []
  const initial = argument(call, 0)
  const setter = setterOf(call)
  const given = ((setter && bindings.declaredBy(setter)?.references) ?? []).flatMap(({ identifier }) => {
    const { parent } = identifier
    const value = parent.type === 'CallExpression' && parent.callee === identifier ? argument(parent, 0) : null
    return value ? [value] : []
  })
  const put = holder.at.includes('()') ? putBy('set', 0, expressionOrigin(call)) : []
  return [
    ...typed(call.typeArguments?.params[0]),
    ...(initial ? kept(initial, holder.lazy === true, flow) : []),
    ...given.flatMap((value) => kept(value, true, flow)),
    ...put
  ]
}

function kept(value: Expression, lazy: boolean, { functions, of, returned }: Flow): readonly Origin[] {
  const made = lazy ? functions(value) : []
  return made.length > 0 ? made.flatMap(returned) : of(value)
}
