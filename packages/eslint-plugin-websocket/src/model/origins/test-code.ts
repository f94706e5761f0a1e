import { enclosingFunction, isFunction, readName, unwrap, type Node } from '../syntax/syntax.js'
import type { Origins } from './origins.js'

/** Suites, tests and hooks of test runners. */
const runners =
  /^(?:describe|it|test|suite|context|before|after|teardown|setup|beforeEach|afterEach|beforeAll|afterAll|onTestFinished|cleanup)$/

/** What stands behind their names: `it.only`, `test.each(rows)('…', fn)`. */
const modifiers = /^(?:concurrent|each|failing|fails|for|only|runIf|sequential|serial|skip|skipIf|todo)$/

/** Whether a node is in what a test runner runs: written there, or in a function that is handed to it by its name. */
export function isInTest(node: Node, origins: Origins): boolean {
  // A function of the file's own that has such a name runs no tests.
  const runs = (callee: Node) => isRunner(callee) && origins.functions(callee).length === 0
  for (let fn = isFunction(node) ? node : enclosingFunction(node); fn; fn = enclosingFunction(fn)) {
    const { parent } = fn
    if (parent.type === 'CallExpression' && runs(parent.callee)) return true
    if (origins.uses(fn).passedTo.some(({ call }) => runs(call.callee))) return true
  }
  return false
}

function isRunner(callee: Node): boolean {
  const node = unwrap(callee)
  if (node.type === 'CallExpression') return isRunner(node.callee)
  if (node.type === 'TaggedTemplateExpression') return isRunner(node.tag)
  const name = readName(node) ?? ''
  return runners.test(name) || (node.type === 'MemberExpression' && modifiers.test(name) && isRunner(node.object))
}
