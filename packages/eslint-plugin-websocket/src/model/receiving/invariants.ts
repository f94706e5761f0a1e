import type { Bindings } from '../syntax/bindings.js'
import { readName, unwrap, type Node } from '../syntax/syntax.js'

const asserting = /assert|invariant|ensure|check|expect|valid|must/i

/** Functions that say that they are never called. */
const failing = /assert|fail|impossible|invariant|never|panic|unreachable/i

/** Whether a function has the name of one that throws on what it does not like. */
export function isAsserting(name: string): boolean {
  return asserting.test(name)
}

/** Whether a condition says that it never holds: `assert(!condition)`, `if (condition) throw …`. */
export function isStated(condition: Node, bindings: Bindings): boolean {
  const { parent } = condition
  switch (parent?.type) {
    case 'CallExpression':
      return parent.callee !== condition && namesOf(parent.callee).some(isAsserting)
    case 'VariableDeclarator': {
      const variable = parent.id.type === 'Identifier' ? bindings.declaredBy(parent.id) : null
      return (variable?.references ?? []).some(({ identifier, init }) => !init && isStated(identifier, bindings))
    }
    case 'IfStatement':
      return parent.test === condition && throws([parent.consequent])
    case 'BinaryExpression':
    case 'LogicalExpression':
    case 'UnaryExpression':
      return isStated(parent, bindings)
    default:
      return parent !== undefined && unwrap(parent) === unwrap(condition) && isStated(parent, bindings)
  }
}

/** Whether statements say that they are never reached. */
export function throws(body: readonly Node[]): boolean {
  const last = body.at(-1)
  if (last?.type === 'BlockStatement') return throws(last.body)
  if (last?.type !== 'ExpressionStatement') return last?.type === 'ThrowStatement'
  return last.expression.type === 'CallExpression' && namesOf(last.expression.callee).some((name) => failing.test(name))
}

/** `expect` and `toBe` of `expect(x).toBe`, `assert` and `ok` of `assert.ok`. */
function namesOf(callee: Node): string[] {
  const node = unwrap(callee)
  const name = readName(node)
  const inner = node.type === 'MemberExpression' ? node.object : node.type === 'CallExpression' ? node.callee : null
  return [...(name === null ? [] : [name]), ...(inner ? namesOf(inner) : [])]
}
