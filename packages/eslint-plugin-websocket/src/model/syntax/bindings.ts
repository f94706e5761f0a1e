import type { TSESLint, TSESTree } from '@typescript-eslint/utils'
import type { Expression, Node } from './syntax.js'

export type Variable = TSESLint.Scope.Variable
export type Reference = TSESLint.Scope.Reference

/** A name brought in from another module: `WebSocket` of `import { WebSocket as Socket } from 'ws'`. */
export interface ImportedName {
  readonly source: string
  /** Empty for a namespace import. */
  readonly path: readonly string[]
}

export interface Bindings {
  /** The variable a name refers to; null when nothing in the file declares it (a global). */
  variableOf(identifier: TSESTree.Identifier): Variable | null
  /** The variable that a declaration brings into being. */
  declaredBy(identifier: TSESTree.Identifier): Variable | null
  /** What a name means at the top of the file; null for a global. */
  topLevel(name: string): Variable | null
}

export function createBindings(scopeManager: TSESLint.Scope.ScopeManager): Bindings {
  const uses = new Map<Node, Variable>()
  const declarations = new Map<Node, Variable>()
  for (const scope of scopeManager.scopes) {
    for (const reference of scope.references) if (reference.resolved) uses.set(reference.identifier, reference.resolved)
    for (const variable of scope.variables) {
      // Names declared by the configuration or a library of types exist, but not in this file.
      if (variable.defs.length === 0) continue
      // A class has its name inside as well; the scope around it comes first.
      for (const identifier of variable.identifiers)
        if (!declarations.has(identifier)) declarations.set(identifier, variable)
      // Scopes nobody closed (the global one) leave their references unresolved, so link them here.
      for (const reference of variable.references) uses.set(reference.identifier, variable)
    }
  }
  const declared = (variable: Variable | undefined) => (variable && variable.defs.length > 0 ? variable : null)
  return {
    variableOf: (identifier) => declared(uses.get(identifier)) ?? declarations.get(identifier) ?? null,
    declaredBy: (identifier) => declarations.get(identifier) ?? null,
    topLevel: (name) =>
      declared(
        scopeManager.scopes
          .slice(0, 2)
          .find(({ set }) => declared(set.get(name)))
          ?.set.get(name)
      )
  }
}

/** What an import declaration binds a variable to, whether a value or a type. */
export function importedName(variable: Variable): ImportedName | null {
  for (const definition of variable.defs) {
    if (definition.type !== 'ImportBinding') continue
    const { node, parent } = definition
    if (node.type === 'TSImportEqualsDeclaration') {
      const reference = node.moduleReference
      if (reference.type !== 'TSExternalModuleReference' || reference.expression.type !== 'Literal') return null
      return { source: String(reference.expression.value), path: [] }
    }
    if (parent?.type !== 'ImportDeclaration') return null
    const source = parent.source.value
    if (node.type === 'ImportNamespaceSpecifier') return { source, path: [] }
    if (node.type === 'ImportDefaultSpecifier') return { source, path: ['default'] }
    return { source, path: [node.imported.type === 'Identifier' ? node.imported.name : node.imported.value] }
  }
  return null
}

/** An assignment that puts a value, or a part of it, into a variable after its declaration. */
export interface Assignment {
  /** The name itself, or the pattern that it stands in. */
  readonly target: Node
  readonly name: TSESTree.Identifier
  readonly value: Expression
}

/** Every plain assignment to a variable: `s = value`, `({ s } = value)`. */
export function assignmentsTo(variable: Variable): Assignment[] {
  return variable.references.flatMap(({ identifier, init }) => {
    if (init || identifier.type !== 'Identifier') return []
    let target: Node = identifier
    while (target.parent && inPattern.has(target.parent.type)) target = target.parent
    const assignment = target.parent
    return assignment?.type === 'AssignmentExpression' && assignment.left === target && plain.has(assignment.operator)
      ? [{ target, name: identifier, value: assignment.right }]
      : []
  })
}

/** Whether a variable is reckoned with: `n += 1`, `n -= 4000`, `n++`. */
export function isReckoned(variable: Variable): boolean {
  return variable.references.some(({ identifier }) => {
    const { parent } = identifier
    const isLeft = parent?.type === 'AssignmentExpression' && parent.left === identifier
    return parent?.type === 'UpdateExpression' || (isLeft && !plain.has(parent.operator))
  })
}

/** What puts a value in as it is. */
const plain: ReadonlySet<string> = new Set(['=', '??=', '||=', '&&='])

const inPattern: ReadonlySet<string> = new Set(['ObjectPattern', 'ArrayPattern', 'AssignmentPattern', 'Property'])

/** Whether a variable keeps the one value of its declaration. */
export function isConstant(variable: Variable): boolean {
  return variable.references.every((reference) => !reference.isWrite() || reference.init === true)
}

/** The expression that a name stands for from its declaration on; null when it may change or is taken out of a pattern. */
export function initialValue(variable: Variable): Expression | null {
  const [definition] = variable.defs
  if (definition?.type !== 'Variable' || definition.node.id.type !== 'Identifier' || !isConstant(variable)) return null
  return definition.node.init
}
