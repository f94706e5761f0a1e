import { statementsBefore, unwrap, type Node } from '../syntax/syntax.js'

/** What is true if a condition comes out as it is given: `a` and `b` of `a && b`, `a` of `!a` if that is false. */
export function truthsOf(test: Node, outcome: boolean): Node[] {
  const node = unwrap(test)
  if (node.type === 'UnaryExpression' && node.operator === '!') return truthsOf(node.argument, !outcome)
  if (node.type === 'LogicalExpression' && node.operator === (outcome ? '&&' : '||'))
    return [...truthsOf(node.left, outcome), ...truthsOf(node.right, outcome)]
  if (node.type === 'BinaryExpression' && node.operator === (outcome ? '===' : '!==') && isTrue(node.right))
    return truthsOf(node.left, true)
  return outcome ? [node] : []
}

function isTrue(node: Node): boolean {
  return node.type === 'Literal' && node.value === true
}

/** What else has to be true together with a comparison. */
export function conjunctsBeside(node: Node): Node[] {
  const { parent } = node
  if (parent?.type !== 'LogicalExpression' || parent.operator !== '&&') return []
  return [...truthsOf(parent.left === node ? parent.right : parent.left, true), ...conjunctsBeside(parent)]
}

/** What is true wherever a node is reached: `if (a && b) { node }`, `if (!a) return; node`. */
export function truthsAround(node: Node): Node[] {
  const { parent } = node
  // A declared function is there before what stands above it.
  if (!parent || node.type === 'FunctionDeclaration') return []
  const isBranch = parent.type === 'IfStatement' || parent.type === 'ConditionalExpression'
  const own = isBranch && parent.test !== node ? truthsOf(parent.test, parent.consequent === node) : []
  const earlier = statementsBefore(node, parent).flatMap((statement) =>
    statement.type === 'IfStatement' && leaves(statement.consequent) ? truthsOf(statement.test, false) : []
  )
  return [...own, ...earlier, ...truthsAround(parent)]
}

/** What runs only if a comparison is true: `if (node && b) { … }` */
export function guardedBy(node: Node): Node | null {
  const { parent } = node
  if (parent?.type === 'LogicalExpression' && parent.operator === '&&') return guardedBy(parent)
  const isBranch = parent?.type === 'IfStatement' || parent?.type === 'ConditionalExpression'
  return isBranch && parent.test === node ? parent.consequent : null
}

const exits: ReadonlySet<string> = new Set(['ReturnStatement', 'ThrowStatement', 'BreakStatement', 'ContinueStatement'])

function leaves(statement: Node): boolean {
  const last = statement.type === 'BlockStatement' ? statement.body.at(-1) : statement
  return last !== undefined && exits.has(last.type)
}
