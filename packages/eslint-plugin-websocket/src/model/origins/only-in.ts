import type { TSESTree } from '@typescript-eslint/utils'
import type { Origins } from './origins.js'
import { enclosingFunction, isFunction, isInside, type FunctionNode, type Node } from '../syntax/syntax.js'

/**
 * Whether a node runs nowhere but in functions that certain calls are given: written there, or in functions that only
 * those call.
 *
 * @param takes whether a call is one of those, for what it is given at an index
 */
export function runsOnlyIn(
  node: Node,
  takes: (call: TSESTree.CallExpression, index: number) => boolean,
  origins: Origins
): boolean {
  const known = new Map<FunctionNode, boolean>()

  function isWithin(at: Node): boolean {
    for (let fn = isFunction(at) ? at : enclosingFunction(at); fn; fn = enclosingFunction(fn)) {
      // Functions that call each other prove nothing by that.
      if (!known.has(fn)) known.set(fn, false).set(fn, isTaken(fn))
      if (known.get(fn)) return true
    }
    return false
  }

  function isTaken(fn: FunctionNode): boolean {
    const given = givenTo(fn)
    if (given && takes(given.call, given.index)) return true
    const { calls, passedTo, escapes } = origins.uses(fn)
    if (escapes || isExported(fn)) return false
    const called = calls.filter((call) => !isInside(call, fn))
    return (
      called.length + passedTo.length > 0 &&
      called.every(isWithin) &&
      passedTo.every(({ call, index }) => takes(call, index) || isWithin(call))
    )
  }

  return isWithin(node)
}

/** The call that a function is written for: `test('…', fn)`, `Deno.test({ fn })`, `test.extend({ socket: [fn, {}] })`. */
function givenTo(fn: FunctionNode): { call: TSESTree.CallExpression; index: number } | null {
  let at: Node = fn
  while (at.parent && /^(?:Property|ObjectExpression|ArrayExpression)$/.test(at.parent.type)) at = at.parent
  const call = at.parent
  const index = call?.type === 'CallExpression' ? call.arguments.indexOf(at as never) : -1
  return index < 0 ? null : { call: call as TSESTree.CallExpression, index }
}

/** Whether other files may call a function: it, its class or the object around it is exported. */
function isExported(fn: FunctionNode): boolean {
  const names = new Set<string>()
  for (let at: Node = fn; at.parent && (at === fn || !isFunction(at)); at = at.parent) {
    if ('id' in at && at.id?.type === 'Identifier') names.add(at.id.name)
    if (at.type.startsWith('Export')) return true
    if (at.parent.type === 'Program') return at.parent.body.some((statement) => isExportedBy(statement, names))
  }
  return false
}

/** `export { connect }`, `export default connect` */
function isExportedBy(statement: TSESTree.ProgramStatement, names: ReadonlySet<string>): boolean {
  const exported =
    statement.type === 'ExportNamedDeclaration'
      ? statement.specifiers.map(({ local }) => local)
      : statement.type === 'ExportDefaultDeclaration'
        ? [statement.declaration]
        : []
  return exported.some((one) => one.type === 'Identifier' && names.has(one.name))
}
