import { calledName, type FunctionNode, type Node } from '../syntax/syntax.js'

/** `__awaiter(this, void 0, void 0, function* () { … })`: what compilers make of the body of an asynchronous function. */
export function compiledBody(call: Node): FunctionNode | null {
  if (call.type !== 'CallExpression' || !/^__a(?:waiter|sync)$/.test(calledName(call) ?? '')) return null
  const [self, last] = [call.arguments[0], call.arguments.at(-1)]
  return self?.type === 'ThisExpression' && last?.type === 'FunctionExpression' && last.generator ? last : null
}

export const isCompiled = (fn: FunctionNode): boolean => compiledBody(fn.parent) === fn
