import { enclosingFunction, propertyName, type FunctionNode } from '../syntax/syntax.js'

const slowing = /debounce|throttle|ratelimit/i

/** Whether a function stands in one that lets it run now and then: `function debounce(fn, ms) { return () => … }`. */
export function isSlowed(fn: FunctionNode): boolean {
  for (let at: FunctionNode | null = fn; at; at = enclosingFunction(at)) if (slowing.test(nameOf(at))) return true
  return false
}

function nameOf(fn: FunctionNode): string {
  const { parent } = fn
  if (fn.type !== 'ArrowFunctionExpression' && fn.id) return fn.id.name
  if (parent.type === 'VariableDeclarator' && parent.id.type === 'Identifier') return parent.id.name
  return parent.type === 'MethodDefinition' || parent.type === 'Property' || parent.type === 'PropertyDefinition'
    ? (propertyName(parent) ?? '')
    : ''
}
