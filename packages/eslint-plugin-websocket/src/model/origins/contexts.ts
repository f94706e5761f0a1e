import { annotationOf } from '../syntax/patterns.js'
import { parametersOf, propertyName, type FunctionNode, type Node } from '../syntax/syntax.js'
import type { TypeNode, Types } from '../syntax/types.js'

/**
 * The types that the surroundings of an expression give it, as far as the file writes them: of the variable or field it
 * is put into, of the parameter it is handed to.
 *
 * @param functions the functions of the file that an expression may be
 */
export function contextsOf(
  node: Node,
  types: Types,
  functions: (node: Node) => readonly FunctionNode[]
): readonly TypeNode[] {
  const { parent } = node
  const only = (type: TypeNode | null | undefined) => (type ? [type] : [])
  switch (parent?.type) {
    case 'VariableDeclarator':
      return only(annotationOf(parent.id))
    case 'PropertyDefinition':
      return only(parent.typeAnnotation?.typeAnnotation)
    case 'TSSatisfiesExpression':
    case 'TSAsExpression':
      return only(parent.typeAnnotation)
    case 'Property': {
      const name = propertyName(parent)
      return name === null || parent.parent.type !== 'ObjectExpression'
        ? []
        : contextsOf(parent.parent, types, functions).flatMap((type) => types.member(type, name))
    }
    case 'CallExpression': {
      const index = parent.arguments.indexOf(node as never)
      if (index < 0) return []
      return functions(parent.callee).flatMap((fn) => {
        const parameter = parametersOf(fn)[index]
        return parameter ? only(annotationOf(parameter)) : []
      })
    }
    default:
      return []
  }
}
