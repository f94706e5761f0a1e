import type { TSESTree } from '@typescript-eslint/utils'
import type { Elements } from './elements.js'
import type { Flow } from './flow.js'
import { holderOf, mayHold, setterOf } from './holders.js'
import { expressionOrigin, type Origin } from './roots.js'
import { argument, calledMember, type Expression } from '../syntax/syntax.js'

/** What the results of calls hold that the file does not define. */
export function createKept(
  { bindings, of, typed, functions, returned }: Flow,
  { putBy }: Elements
): {
  ofResult(call: TSESTree.CallExpression, path: readonly string[]): Origin[]
} {
  /** What a call keeps: `useRef<WebSocket | null>(null)` as `.current`, `urls.map((url) => new WebSocket(url))`. */
  function ofResult(call: TSESTree.CallExpression, path: readonly string[]): Origin[] {
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
      ...(initial ? kept(initial, holder.lazy === true) : []),
      ...given.flatMap((value) => kept(value, true)),
      ...put
    ]
  }

  function kept(value: Expression, lazy: boolean): readonly Origin[] {
    const made = lazy ? functions(value) : []
    return made.length > 0 ? made.flatMap(returned) : of(value)
  }

  return { ofResult }
}
