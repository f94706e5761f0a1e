import type { TSESTree } from '@typescript-eslint/utils'
import type { Origins } from '../origins/origins.js'
import type { Surroundings } from '../syntax/surroundings.js'
import { calledMember, isFunction, propertyName, type FunctionNode } from '../syntax/syntax.js'

/**
 * The body of an async function that was compiled to a generator, which the helper runs at once:
 * `__awaiter(this, void 0, void 0, function* () { … })`. The helper is that of tslib, or one of the file that calls
 * `next` of what the generator gives.
 */
export function compiledBody(
  call: TSESTree.CallExpression,
  origins: Origins,
  surroundings: Surroundings
): FunctionNode | null {
  const index = call.arguments.findIndex((one) => isFunction(one) && one.generator)
  const body = call.arguments[index]
  if (!body || !isFunction(body)) return null
  const isLibrary = origins
    .of(call.callee)
    .some(({ root, path }) => root.kind === 'module' && root.source === 'tslib' && path.at(-1) === '__awaiter')
  const runs = isLibrary || origins.functions(call.callee).some((fn) => isRunner(fn, index, surroundings))
  return runs ? body : null
}

function isRunner(fn: FunctionNode, index: number, { everythingIn }: Surroundings): boolean {
  const parameter = fn.params[index]
  if (parameter?.type !== 'Identifier') return false
  const all = everythingIn(fn)
  const begins = all.some((node) => {
    const called = node.type === 'CallExpression' ? calledMember(node) : null
    return called?.name === 'apply' && called.object.type === 'Identifier' && called.object.name === parameter.name
  })
  return begins && all.some((node) => node.type === 'MemberExpression' && propertyName(node) === 'next')
}
