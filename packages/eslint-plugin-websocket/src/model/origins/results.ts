import type { TSESTree } from '@typescript-eslint/utils'
import { copies, globalCopies, readers } from './collections.js'
import type { Flow } from './flow.js'
import { mayPassOn, passesOn } from './holders.js'
import { expressionOrigin, extend, isUnread, origin, type Origin } from './roots.js'
import { argument, calledMember, isFunction, parametersOf, unwrap, type Node } from '../syntax/syntax.js'

/** What compilers put around `require` for modules of the other kind. */
const interop: ReadonlySet<string> = new Set([
  '__importDefault',
  '__importStar',
  '__toESM',
  '_interopRequireDefault',
  '_interopRequireWildcard'
])

/** What calls and constructions answer with. */
export function createResults({ bindings, documentation, madeBy, of, typed, read, functions, returned }: Flow): {
  ofCall(call: TSESTree.CallExpression): readonly Origin[]
  ofPromise(promise: TSESTree.NewExpression): readonly Origin[]
} {
  const isGlobal = (node: Node, name: string) =>
    node.type === 'Identifier' && node.name === name && !bindings.variableOf(node)

  function required(call: TSESTree.CallExpression): Origin | null {
    const source = isGlobal(unwrap(call.callee), 'require') ? argument(call, 0) : null
    return source?.type === 'Literal' && typeof source.value === 'string'
      ? origin({ kind: 'module', source: source.value })
      : null
  }

  function ofCall(call: TSESTree.CallExpression): readonly Origin[] {
    const module = required(call)
    if (module) return [module]
    const callee = unwrap(call.callee)
    const called = calledMember(call)
    // An argument that is bound before the others moves them: that is another function.
    if (called?.name === 'bind' && call.arguments.length < 2) return of(called.object)
    const [first] = call.arguments
    const results = functions(callee).flatMap((fn) => [
      ...typed(fn.returnType?.typeAnnotation),
      ...madeBy(documentation.result(fn)),
      ...returned(fn)
    ])
    if (interop.has(called?.name ?? (callee.type === 'Identifier' ? callee.name : ''))) {
      const wrapped = first ? of(first) : []
      // Nothing is left of `ws = __toESM(ws)`, which leads back to the module it began with.
      if (wrapped.every(({ root }) => root.kind === 'module')) return wrapped
    }
    if (results.length > 0) return results
    const known = [...(called ? ofMethod(call, called) : []), ...(first ? passedOn(call, first) : [])]
    if (known.length > 0) return known
    const answers = read(of(callee).filter(mayAnswer), '()').filter((one) => !isUnread(one))
    return answers.length > 0 ? answers : [expressionOrigin(call)]
  }

  /** Methods of collections and promises, whatever they are called on: they answer where the file shows elements. */
  function ofMethod(
    call: TSESTree.CallExpression,
    { object, name }: { object: Node; name: string }
  ): readonly Origin[] {
    if (readers.has(name) || copies.has(name)) {
      const elements = read(of(object), '*').filter((one) => !isUnread(one))
      return elements.length === 0 ? [] : readers.has(name) ? elements : of(object)
    }
    if (name === 'keys' && call.arguments.length === 0) return of(object).map((one) => extend(one, 'keys()'))
    const then = argument(call, 0)
    if (name === 'then' && then) return functions(then).flatMap(returned)
    if ((name === 'catch' || name === 'finally') && then && isFunction(then))
      return [...of(object), ...(name === 'catch' ? returned(then) : [])]
    return []
  }

  /** `Array.from(set)`, `Promise.all(list)`, `useCallback(fn)`, `useMemo(() => value)` */
  function passedOn(call: TSESTree.CallExpression, first: TSESTree.CallExpressionArgument): readonly Origin[] {
    const called = calledMember(call)
    if (
      called?.object.type === 'Identifier' &&
      globalCopies.get(called.object.name)?.has(called.name) &&
      !bindings.variableOf(called.object)
    )
      return call.arguments.length === 1 ? of(first) : []
    const callee = unwrap(call.callee)
    const name = called?.name ?? (callee.type === 'Identifier' ? callee.name : '')
    const way = mayPassOn(name) ? passesOn(of(callee)) : undefined
    if (way === 'argument') return of(first)
    return way === 'result' ? [...typed(call.typeArguments?.params[0]), ...functions(first).flatMap(returned)] : []
  }

  /** `new Promise((resolve) => resolve(socket))`: a promise is not told from what it holds. */
  function ofPromise(promise: TSESTree.NewExpression): readonly Origin[] {
    if (!isGlobal(promise.callee, 'Promise')) return []
    const executor = argument(promise, 0)
    const resolve = executor && isFunction(executor) ? parametersOf(executor)[0] : null
    const variable = resolve?.type === 'Identifier' ? bindings.declaredBy(resolve) : null
    const values = (variable?.references ?? []).flatMap(({ identifier }) => {
      const { parent } = identifier
      const value = parent.type === 'CallExpression' && parent.callee === identifier ? argument(parent, 0) : null
      return value ? of(value) : [expressionOrigin(promise)]
    })
    return [...typed(promise.typeArguments?.params[0]), ...values]
  }

  return { ofCall, ofPromise }
}

/** Whether calling something that is no function of the file may be known to answer: by its type, as a signal. */
function mayAnswer({ root }: Origin): boolean {
  return (
    root.kind === 'type' ||
    (root.kind === 'expression' &&
      /^(?:CallExpression|TSDeclareFunction|TSEmptyBodyFunctionExpression)$/.test(root.node.type))
  )
}
