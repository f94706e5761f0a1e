import { closeCodeName } from 'ws-close-codes'
import type { TSESLint, TSESTree } from '@typescript-eslint/utils'
import type { Variable } from './bindings.js'
import { enumValues, numberAt, type NamedNumber } from './literals.js'
import { calledMember, enclosingFunction, isInside, propertyName, unwrap, type Node } from './syntax.js'

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
    const names = new Set(members.map(({ name }) => name))
    const isFixed =
      names.size === members.length && !variable.references.some(({ identifier }) => isChanged(identifier))
    if (declaration && members.length > 0 && isFixed && isAboutCloseCodes(variable.name, members))
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

/** `CLOSE.expired = 4002` */
function isChanged({ parent }: Node): boolean {
  return (
    parent?.type === 'MemberExpression' &&
    parent.parent.type === 'AssignmentExpression' &&
    parent.parent.left === parent
  )
}

function objectValues({ init, parent }: TSESTree.VariableDeclarator): NamedNumber[] {
  const isModuleConstant =
    parent.kind === 'const' && (parent.parent.type === 'Program' || parent.parent.type === 'ExportNamedDeclaration')
  if (!init || !isModuleConstant) return []
  const inner = unwrap(init)
  const isFrozen = inner.type === 'CallExpression' && calledMember(inner)?.name === 'freeze' && inner.arguments[0]
  const frozen = isFrozen ? unwrap(isFrozen) : inner
  if (frozen.type !== 'ObjectExpression' || frozen.properties.some(({ type }) => type === 'SpreadElement')) return []
  return frozen.properties.flatMap((property) => {
    const name = property.type === 'Property' ? propertyName(property) : null
    const value = property.type === 'Property' ? numberAt(unwrap(property.value)) : null
    return name === null || value === null || !/^[A-Za-z_$][\w$]*$/.test(name) ? [] : [{ name, value }]
  })
}

/** The name says that it lists close codes, and so do its numbers; or three members agree with the registry. */
function isAboutCloseCodes(name: string, members: readonly NamedNumber[]): boolean {
  const says =
    /close|(?:socket|ws|disconnect).*(?:code|reason|status)/i.test(name) && !/delay|time|interval|wait|ms$/i.test(name)
  if (says && members.every(({ value }) => Number.isInteger(value) && value >= 1000 && value <= 4999)) return true
  return members.filter((member) => agrees(member)).length >= 3
}

function agrees({ name, value }: NamedNumber): boolean {
  const registered = Number.isInteger(value) && value >= 0 && value <= 65_535 ? closeCodeName(value) : undefined
  return registered !== undefined && simple(name).endsWith(simple(registered))
}

const simple = (name: string) => name.replaceAll(/[^A-Za-z]/g, '').toLowerCase()
