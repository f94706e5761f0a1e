import type { TSESTree } from '@typescript-eslint/utils'
import { runsOnlyIn } from './only-in.js'
import type { Origins } from './origins.js'
import type { Origin } from './roots.js'
import { unwrap, type Node } from '../syntax/syntax.js'

/** Modules of which everything that takes a function is about tests. */
const sources =
  /^(?:vitest|@jest\/globals|(?:node|bun):test|mocha|tap|ava|@playwright\/test|uvu|jasmine|qunit|@japa\/runner|tape|@std\/testing\/bdd)$/

/** Suites and tests, which have a title. */
const tests = /^(?:describe|it|test|suite|context)$/

/** The hooks that runners make global beside them. */
const hooks = /^(?:before|after|teardown|setup|beforeEach|afterEach|beforeAll|afterAll|onTestFinished)$/

/** What stands behind their names: `it.only`, `test.each(rows)('…', fn)`. */
const modifiers = /^(?:concurrent|each|extend|failing|fails|for|only|runIf|sequential|serial|skip|skipIf|todo)$/

/** Whether a node is in what a test runner runs: written there, or in a function that nothing else calls. */
export function isInTest(node: Node, origins: Origins): boolean {
  return runsOnlyIn(node, (call, index) => isRun(call, index, origins), origins)
}

function isRun(call: TSESTree.CallExpression, index: number, origins: Origins): boolean {
  const [first] = call.arguments
  // Before a function stands a title, or options. `after(3, fn)` counts.
  if (index > 0 && first?.type === 'Literal' && typeof first.value === 'number') return false
  if (isRunner(call.callee, origins)) return true
  // What a project makes of its runner has the same names, and is imported from one of its own files.
  const hasTitle = first?.type === 'TemplateLiteral' || (first?.type === 'Literal' && typeof first.value === 'string')
  return index > 0 && hasTitle && isTest(call.callee) && origins.functions(call.callee).length === 0
}

function isTest(callee: Node): boolean {
  const node = unwrap(callee)
  if (node.type === 'CallExpression') return isTest(node.callee)
  if (node.type === 'MemberExpression')
    return node.property.type === 'Identifier' && modifiers.test(node.property.name) && isTest(node.object)
  return node.type === 'Identifier' && tests.test(node.name)
}

function isRunner(callee: Node, origins: Origins, seen = new Set<Node>()): boolean {
  const isOfRunner = ({ root, path }: Origin): boolean => {
    if (root.kind === 'module') return sources.test(root.source)
    if (root.kind === 'global') return isGlobalRunner(root.name, path)
    if (root.kind !== 'expression' || seen.has(root.node)) return false
    const { node } = root
    seen.add(node)
    // `test.each(rows)`, `base.extend({ … })`, `suite('…')`
    if (node.type === 'CallExpression') return isRunner(node.callee, origins, seen)
    if (node.type === 'TaggedTemplateExpression') return isRunner(node.tag, origins, seen)
    return node.type === 'MetaProperty' && path[0] === 'vitest'
  }
  return origins.of(callee).some(isOfRunner)
}

function isGlobalRunner(name: string, path: readonly string[]): boolean {
  if (name === 'Deno') return path[0] === 'test'
  return name === 'QUnit' || ((tests.test(name) || hooks.test(name)) && path.every((one) => modifiers.test(one)))
}
