import { closeCodeName } from 'ws-close-codes'
import type { TSESLint, TSESTree } from '@typescript-eslint/utils'
import type { Variable } from './bindings.js'
import { enumValues, numberAt, type NamedNumber } from './codes.js'
import { enclosingFunction, isInside, propertyName, unwrap, type Node } from './syntax.js'

/** An enum or an object of constants that is about close codes. */
export interface CodeTable {
  readonly variable: Variable
  readonly declaration: Node
  readonly members: readonly NamedNumber[]
}

/**
 * The enums and constant objects of a file that are about close codes: their name says so, or three members agree with
 * the registry. Any other table may hold the same numbers for HTTP, RPC or business errors.
 */
export function findTables(scopeManager: TSESLint.Scope.ScopeManager): CodeTable[] {
  const tables: CodeTable[] = []
  for (const variable of scopeManager.scopes.flatMap((scope) => scope.variables)) {
    const [definition] = variable.defs
    const declaration = definition?.node
    const members =
      declaration?.type === 'TSEnumDeclaration'
        ? enumValues(declaration)
        : declaration?.type === 'VariableDeclarator'
          ? objectValues(declaration)
          : []
    if (declaration && members.length > 0 && isAboutCloseCodes(variable.name, members))
      tables.push({ variable, declaration, members })
  }
  return tables
}

/** Whether a table can be read at a node: it is declared before, or the node runs later than its surroundings. */
export function isReadableAt(table: CodeTable, node: Node): boolean {
  return (
    !isInside(node, table.declaration) &&
    (table.declaration.range[1] <= node.range[0] || enclosingFunction(node) !== null)
  )
}

function objectValues({ init, parent }: TSESTree.VariableDeclarator): NamedNumber[] {
  const isModuleConstant =
    parent.kind === 'const' && (parent.parent.type === 'Program' || parent.parent.type === 'ExportNamedDeclaration')
  if (!init || !isModuleConstant) return []
  const inner = unwrap(init)
  const frozen = inner.type === 'CallExpression' && inner.arguments[0] ? unwrap(inner.arguments[0]) : inner
  if (frozen.type !== 'ObjectExpression') return []
  return frozen.properties.flatMap((property) => {
    const name = property.type === 'Property' ? propertyName(property) : null
    const value = property.type === 'Property' ? numberAt(unwrap(property.value)) : null
    return name === null || value === null || !/^[A-Za-z_$][\w$]*$/.test(name) ? [] : [{ name, value }]
  })
}

function isAboutCloseCodes(name: string, members: readonly NamedNumber[]): boolean {
  if (/close|socket/i.test(name)) return true
  return members.filter((member) => agrees(member)).length >= 3
}

function agrees({ name, value }: NamedNumber): boolean {
  const registered = Number.isInteger(value) && value >= 0 && value <= 65_535 ? closeCodeName(value) : undefined
  return registered !== undefined && simple(name).endsWith(simple(registered))
}

const simple = (name: string) => name.replaceAll(/[^A-Za-z]/g, '').toLowerCase()
