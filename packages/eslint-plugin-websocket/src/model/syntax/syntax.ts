import type { TSESTree } from '@typescript-eslint/utils'
import { getPropertyName } from '@eslint-community/eslint-utils'

export type Node = TSESTree.Node
export type Expression = TSESTree.Expression
export type FunctionNode = TSESTree.ArrowFunctionExpression | TSESTree.FunctionDeclaration | TSESTree.FunctionExpression
export type ClassNode = TSESTree.ClassDeclaration | TSESTree.ClassExpression

export function isFunction(node: Node | null | undefined): node is FunctionNode {
  return (
    node?.type === 'FunctionDeclaration' ||
    node?.type === 'FunctionExpression' ||
    node?.type === 'ArrowFunctionExpression'
  )
}

export function isClass(node: Node | null | undefined): node is ClassNode {
  return node?.type === 'ClassDeclaration' || node?.type === 'ClassExpression'
}

/** The expression inside `!`, `as`, `satisfies`, `<T>x` and `?.` chains: what is evaluated at run time. */
export function unwrap(node: Node): Node {
  switch (node.type) {
    case 'TSAsExpression':
    case 'TSNonNullExpression':
    case 'TSSatisfiesExpression':
    case 'TSTypeAssertion':
    case 'TSInstantiationExpression':
    case 'ChainExpression':
      return unwrap(node.expression)
    default:
      return node
  }
}

/** The outermost expression that stands for the same value: `Object.freeze({ … } as const)` around an object. */
export function wrapped(node: Node): Node {
  const { parent } = node
  const isFrozen =
    parent?.type === 'CallExpression' && parent.arguments[0] === node && calledMember(parent)?.name === 'freeze'
  return parent && (isFrozen || unwrap(parent) !== parent) ? wrapped(parent) : node
}

/** Which properties of a node hold its children, by its type; a type without keys has none. */
export type VisitorKeys = Readonly<Record<string, readonly string[] | undefined>>

export function childrenOf(node: Node, keys: VisitorKeys): Node[] {
  const children: Node[] = []
  for (const key of keys[node.type] ?? []) {
    const child = (node as unknown as Record<string, unknown>)[key]
    if (!child) continue
    if (!Array.isArray(child)) children.push(child as Node)
    else for (const one of child) if (one) children.push(one)
  }
  return children
}

type Named = TSESTree.MemberExpression | TSESTree.Property | TSESTree.MethodDefinition | TSESTree.PropertyDefinition

/** `const` of `as const` */
export function isConstType(type: TSESTree.TypeNode): boolean {
  return type.type === 'TSTypeReference' && type.typeName.type === 'Identifier' && type.typeName.name === 'const'
}

/** The class or object that a function is a member of. */
export function ownerOf({ parent }: FunctionNode): ClassNode | TSESTree.ObjectExpression | null {
  if (parent.type === 'MethodDefinition' || parent.type === 'PropertyDefinition') return parent.parent.parent
  return parent.type === 'Property' && parent.parent.type === 'ObjectExpression' ? parent.parent : null
}

export function isMethod({ parent }: FunctionNode, name: string): boolean {
  return (parent.type === 'MethodDefinition' || parent.type === 'Property') && propertyName(parent) === name
}

/** `close` of `ws.close`, `ws?.close`, `ws['close']` and `#close`; null when it is computed. */
export function propertyName(node: Named): string | null {
  const key = node.type === 'MemberExpression' ? node.property : node.key
  if (key.type === 'PrivateIdentifier') return `#${key.name}`
  // Without a scope only literal keys resolve, which is what a name can prove.
  return getPropertyName(node as never) ?? null
}

/** The property that a call goes through: `close` of `ws?.close(1000)`. */
export function calledMember(call: TSESTree.CallExpression): { object: Expression; name: string } | null {
  const callee = unwrap(call.callee)
  if (callee.type !== 'MemberExpression') return null
  const name = propertyName(callee)
  return name === null ? null : { object: callee.object, name }
}

/** The name of what is called: `close` of `ws.close()` and of `close()`. */
export function calledName(call: TSESTree.CallExpression): string | null {
  const callee = unwrap(call.callee)
  return callee.type === 'Identifier' ? callee.name : (calledMember(call)?.name ?? null)
}

/** The argument at an index, or null when it is missing or a spread may stand before it. */
export function argument(call: TSESTree.CallExpression | TSESTree.NewExpression, index: number): Expression | null {
  const before = call.arguments.slice(0, index + 1)
  const found = before[index]
  return found === undefined || before.some((node) => node.type === 'SpreadElement') ? null : (found as Expression)
}

/** The function whose `this` a node sees: arrows are looked through. Null at the top of the file. */
export function thisFunction(node: Node): FunctionNode | TSESTree.PropertyDefinition | TSESTree.StaticBlock | null {
  for (let at = node.parent; at; at = at.parent) {
    if (at.type === 'FunctionDeclaration' || at.type === 'FunctionExpression') return at
    if (at.type === 'PropertyDefinition' || at.type === 'StaticBlock') return at
  }
  return null
}

export function enclosingFunction(node: Node): FunctionNode | null {
  for (let at = node.parent; at; at = at.parent) if (isFunction(at)) return at
  return null
}

export function isInside(node: Node, outer: Node): boolean {
  for (let at: Node | undefined = node; at; at = at.parent) if (at === outer) return true
  return false
}

/** `null`, `undefined`, `void 0`, `false`, `0` and `''`: no object, so that nothing can be called on it. */
export function isNothing(node: Node): boolean {
  if (node.type === 'Literal') return !node.value && !('regex' in node) && !('bigint' in node)
  if (node.type === 'Identifier') return node.name === 'undefined'
  return node.type === 'UnaryExpression' && node.operator === 'void'
}

/** With the casts and `?.` chains around it. */
export function outermost(node: Node): Node {
  return node.parent && unwrap(node.parent) === unwrap(node) ? outermost(node.parent) : node
}

/** Whether a `?.` stands before the end of an expression: it is undefined where there is nothing. */
export function isOptionalChain(outer: Node): boolean {
  const node = unwrap(outer)
  if (node.type === 'CallExpression') return node.optional || isOptionalChain(node.callee)
  return node.type === 'MemberExpression' && (node.optional || isOptionalChain(node.object))
}

/** Whether a value decides something where it stands: `if (value)`, `!value`, `value ?? other`. */
export function isCondition(node: Node): boolean {
  const { parent } = node
  if (!parent) return false
  if (parent.type === 'UnaryExpression' || parent.type === 'LogicalExpression') return true
  return 'test' in parent && parent.test === node
}

/** The name that an expression is read by: `code` of `code` and of `event.code`; null when it has none. */
export function readName(outer: Node): string | null {
  const node = unwrap(outer)
  return node.type === 'Identifier' ? node.name : node.type === 'MemberExpression' ? propertyName(node) : null
}

/** What is called, so that what stands in the call is left out; any other node itself. */
export function calleeOf(node: Node): Node {
  return node.type === 'CallExpression' || node.type === 'NewExpression' ? node.callee : node
}

/** The statements that run before one, in the same list. */
export function statementsBefore(statement: Node, list: Node): readonly Node[] {
  const body: readonly Node[] =
    list.type === 'BlockStatement' || list.type === 'Program' || list.type === 'StaticBlock'
      ? list.body
      : list.type === 'SwitchCase'
        ? list.consequent
        : []
  return body.slice(0, Math.max(body.indexOf(statement), 0))
}
