import type { TSESLint, TSESTree } from '@typescript-eslint/utils'
import { importedName, type Variable } from '../syntax/bindings.js'
import { lazy } from './memo.js'
import type { Occurrences } from '../syntax/occurrences.js'
import type { Origins } from './origins.js'
import { propertyName, unwrap, type Node } from '../syntax/syntax.js'

/** `either`: the file is more than one, or it depends on compiler options, so that no way to import suits it. */
export type ModuleSystem = 'esm' | 'commonjs' | 'either'

/** How a file takes in other modules. */
export interface Modules {
  /** Null when nothing in the file tells: it may be a classic script. */
  system(): ModuleSystem | null
  /** The variables that hold a module or one of its exports. */
  namesFrom(source: string): readonly LocalName[]
  /** Every name that the file declares or takes from outside: none of them is free for a new import. */
  takenNames(): ReadonlySet<string>
  /** Whether a statement does nothing but load a module. */
  isImport(statement: TSESTree.ProgramStatement): boolean
}

/** A name of the file under which an export of another module can be read. */
export interface LocalName {
  readonly variable: Variable
  /** The path within the module that the variable holds: empty for the whole module. */
  readonly path: readonly string[]
  readonly typeOnly: boolean
}

/** How a file is linted, as far as its text does not show it. */
export interface Linted {
  readonly filename: string
  readonly sourceType: 'module' | 'script' | 'commonjs'
}

export function createModules(
  sourceCode: TSESLint.SourceCode,
  linted: Linted,
  found: Occurrences,
  origins: Origins
): Modules {
  const requires = found.calls.get('require') ?? []
  const isRequire = (node: Node) => requires.some((call) => call === unwrap(node))
  return {
    system: lazy(() => moduleSystem(sourceCode, linted, found)),
    namesFrom: (source) => namesFrom(source, sourceCode, origins),
    takenNames: lazy(() => takenNames(sourceCode)),
    isImport: (statement) =>
      statement.type === 'ImportDeclaration' ||
      (statement.type === 'VariableDeclaration' &&
        statement.declarations.every(({ init }) => init !== null && isRequire(init)))
  }
}

function moduleSystem(
  { ast, scopeManager }: TSESLint.SourceCode,
  { filename, sourceType }: Linted,
  { calls, writes }: Occurrences
): ModuleSystem | null {
  // `import x = require()` and `export =` mix both: what may be added depends on compiler options.
  if (ast.body.some(({ type }) => type === 'TSImportEqualsDeclaration' || type === 'TSExportAssignment'))
    return 'either'
  if (
    /\.m[jt]s$/.test(filename) ||
    ast.body.some(({ type }) => type === 'ImportDeclaration' || type.startsWith('Export'))
  )
    return 'esm'
  if (/\.c[jt]s$/.test(filename)) return 'commonjs'
  if (asksForModules(scopeManager)) return 'either'
  if (sourceType === 'commonjs') return 'commonjs'
  const exported = [...writes.values()]
    .flat()
    .some(
      ({ target }) =>
        isNamed(target.object, 'exports') || (isNamed(target.object, 'module') && propertyName(target) === 'exports')
    )
  const required = (calls.get('require') ?? []).some(({ callee }) => isNamed(callee, 'require'))
  return exported || required ? 'commonjs' : null
}

/** `typeof module === 'object' && module.exports`: the file is a script of pages as well. */
function asksForModules(scopeManager: TSESLint.Scope.ScopeManager | null): boolean {
  return (scopeManager?.scopes ?? [])
    .flatMap(({ references }) => references)
    .some(({ identifier: { name, parent }, resolved }) => {
      const isOfFile = resolved !== null && resolved.defs.length > 0
      const isAsked = parent?.type === 'UnaryExpression' && parent.operator === 'typeof'
      return isAsked && !isOfFile && /^(?:module|exports|require|define)$/.test(String(name))
    })
}

function isNamed(node: Node, name: string): boolean {
  return node.type === 'Identifier' && node.name === name
}

/** The module that `require('…')` loads; null when `require` is a name of the file. */
function requiredSource(call: TSESTree.CallExpression, origins: Origins): string | null {
  if (call.callee.type !== 'Identifier' || call.callee.name !== 'require') return null
  const [only] = origins.of(call)
  return only?.root.kind === 'module' && only.path.length === 0 ? only.root.source : null
}

/** The innermost variable that a name means at a node. */
export function visible(name: string, at: Node, sourceCode: TSESLint.SourceCode): Variable | null {
  for (
    let scope: TSESLint.Scope.Scope | null = sourceCode.getScope?.(at as never) ?? null;
    scope;
    scope = scope.upper
  ) {
    const variable = scope.set.get(name)
    if (variable && variable.defs.length > 0) return variable
  }
  return null
}

function takenNames({ scopeManager }: TSESLint.SourceCode): Set<string> {
  const names = new Set<string>()
  for (const scope of scopeManager?.scopes ?? []) {
    for (const variable of scope.variables) if (variable.defs.length > 0) names.add(variable.name)
    for (const reference of scope.through) names.add(String(reference.identifier.name))
  }
  return names
}

function namesFrom(source: string, { scopeManager }: TSESLint.SourceCode, origins: Origins): LocalName[] {
  const names: LocalName[] = []
  for (const variable of scopeManager?.scopes.flatMap((scope) => scope.variables) ?? []) {
    const imported = importedName(variable)
    const [definition] = variable.defs
    if (imported?.source === source) {
      const { node, parent } = definition as unknown as { node: Node; parent: Node | null }
      const typeOnly =
        ('importKind' in node && node.importKind === 'type') ||
        (parent?.type === 'ImportDeclaration' && parent.importKind === 'type')
      names.push({ variable, path: imported.path, typeOnly })
    } else if (definition?.type === 'Variable' && definition.parent.kind === 'const' && definition.node.init) {
      const { init, id } = definition.node
      const call = unwrap(init)
      if (call.type !== 'CallExpression' || requiredSource(call, origins) !== source) continue
      if (id === definition.name) names.push({ variable, path: [], typeOnly: false })
      if (id.type !== 'ObjectPattern') continue
      const property = id.properties.find((one) => one.type === 'Property' && one.value === definition.name)
      const key = property?.type === 'Property' ? propertyName(property) : null
      if (key !== null) names.push({ variable, path: [key], typeOnly: false })
    }
  }
  return names
}
