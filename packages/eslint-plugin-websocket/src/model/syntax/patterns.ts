import type { TSESTree } from '@typescript-eslint/utils'
import { propertyName, type Expression, type FunctionNode, type Node } from './syntax.js'

/** How a name is taken out of a destructured value: `{ a: [, ws = d] }` has the steps `a`, `1` and the default `d`. */
export interface PatternPath {
  readonly steps: readonly string[]
  readonly defaults: readonly Expression[]
}

/** The way from a pattern down to one of the names it binds; null when the name is not in it or takes the rest of it. */
export function pathTo(pattern: Node, name: TSESTree.Identifier): PatternPath | null {
  switch (pattern.type) {
    case 'Identifier':
      return pattern === name ? { steps: [], defaults: [] } : null
    case 'AssignmentPattern': {
      const inner = pathTo(pattern.left, name)
      if (!inner) return null
      // A default further up stands for the whole value, not for the part that the name receives.
      return inner.steps.length > 0 ? inner : { steps: [], defaults: [...inner.defaults, pattern.right] }
    }
    case 'TSParameterProperty':
      return pathTo(pattern.parameter, name)
    case 'ObjectPattern':
      for (const property of pattern.properties) {
        if (property.type === 'RestElement') continue
        const inner = pathTo(property.value, name)
        const key = inner && propertyName(property)
        if (inner && key) return { ...inner, steps: [key, ...inner.steps] }
      }
      return null
    case 'ArrayPattern':
      for (const [index, element] of pattern.elements.entries()) {
        const inner = element && pathTo(element, name)
        if (inner) return { ...inner, steps: [String(index), ...inner.steps] }
      }
      return null
    default:
      return null
  }
}

/** The annotation of a parameter or declared name, wherever the pattern carries it. */
export function annotationOf(pattern: Node): TSESTree.TypeNode | null {
  switch (pattern.type) {
    case 'Identifier':
    case 'ObjectPattern':
    case 'ArrayPattern':
    case 'RestElement':
      return pattern.typeAnnotation?.typeAnnotation ?? null
    case 'AssignmentPattern':
      return annotationOf(pattern.left)
    case 'TSParameterProperty':
      return annotationOf(pattern.parameter)
    default:
      return null
  }
}

/** The parameter that a constructor makes a property of: `constructor(private readonly socket: WebSocket)`. */
export function parameterProperty(
  { params }: FunctionNode,
  name: string
): {
  readonly index: number
  readonly pattern: TSESTree.TSParameterProperty
  readonly key: TSESTree.Identifier
} | null {
  for (const [index, pattern] of params.entries()) {
    if (pattern.type !== 'TSParameterProperty') continue
    const { parameter } = pattern
    const key = parameter.type === 'AssignmentPattern' ? parameter.left : parameter
    if (key.type === 'Identifier' && key.name === name) return { index, pattern, key }
  }
  return null
}

/** The parameter of a function that a name is, or is taken out of; null when it takes the rest of them. */
export function parameterNamed(
  { params }: FunctionNode,
  name: Node
): { readonly index: number; readonly pattern: TSESTree.Parameter; readonly path: PatternPath } | null {
  for (const [index, pattern] of params.entries()) {
    const path = pathTo(pattern, name as TSESTree.Identifier)
    if (path) return { index, pattern, path }
  }
  return null
}
