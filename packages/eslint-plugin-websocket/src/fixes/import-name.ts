import type { TSESTree } from '@typescript-eslint/utils'
import type { Fix, Fixer } from '../create-rule.js'
import type { Model } from '../model/index.js'
import { visible, type LocalName } from '../model/origins/modules.js'
import type { Node } from '../model/syntax/syntax.js'

/** How an export of another module can be written at a place, and the edits that make it so. */
export interface NamedExport {
  readonly text: string
  readonly edit: (fixer: Fixer) => Fix
  /** Whether the edits cannot change what the file is: a module stays one, a script gets no import. */
  readonly safe: boolean
}

const noEdit = (): Fix => []

/**
 * Finds or makes a name for an export at a node.
 *
 * @param fallback the local name when the export's own is taken
 * @returns null when the file offers no way to import it
 */
export function nameExport(
  model: Model,
  at: Node,
  source: string,
  exported: string,
  fallback: string
): NamedExport | null {
  const { sourceCode, modules } = model
  const isSeen = ({ variable }: LocalName) => visible(variable.name, at, sourceCode) === variable
  // An import is there from the start, a constant only after its line.
  const known = modules.namesFrom(source).filter(({ variable }) => {
    const [definition] = variable.defs
    return definition?.type !== 'Variable' || definition.node.range[1] <= at.range[0]
  })
  for (const one of known) {
    if (one.typeOnly || !isSeen(one)) continue
    if (one.path.length === 1 && one.path[0] === exported) return { text: one.variable.name, edit: noEdit, safe: true }
    if (one.path.length === 0) return { text: `${one.variable.name}.${exported}`, edit: noEdit, safe: true }
  }
  const system = modules.system()
  if (system === 'either') return null
  const typeOnly = known.find((one) => one.typeOnly && one.path[0] === exported && isSeen(one))
  if (typeOnly)
    return { text: typeOnly.variable.name, edit: (fixer) => becomeValue(typeOnly, fixer, model), safe: true }

  const local = [exported, fallback].find((name) => !modules.takenNames().has(name))
  if (local === undefined || (system === null && sourceCode.ast.sourceType !== 'module')) return null
  const isCommonJs = system === 'commonjs'
  const specifier = local === exported ? local : `${exported}${isCommonJs ? ':' : ' as'} ${local}`
  const edit = (fixer: Fixer) =>
    extendImport(known, specifier, fixer) ?? [addImport(source, specifier, isCommonJs, fixer, model)]
  return { text: local, edit, safe: system !== null }
}

/** `import type { CloseCode }` and `import { type CloseCode }` become imports of the value, which is the type too. */
function becomeValue({ variable }: LocalName, fixer: Fixer, { sourceCode }: Model): Fix {
  const { node, parent } = variable.defs[0] as unknown as {
    node: TSESTree.ImportSpecifier
    parent: TSESTree.ImportDeclaration
  }
  // With the space behind it, but not with a comment.
  const drop = ({ range: [from, to] }: TSESTree.Token) =>
    fixer.removeRange([from, sourceCode.text[to] === ' ' ? to + 1 : to])
  if (node.importKind === 'type') return [drop(sourceCode.getFirstToken(node)!)]
  const others = parent.specifiers.filter((one) => one !== node)
  return [drop(sourceCode.getFirstToken(parent, 1)!), ...others.map((one) => fixer.insertTextBefore(one, 'type '))]
}

/** Adds a specifier to an import or a destructured `require` of the same module. */
function extendImport(known: readonly LocalName[], specifier: string, fixer: Fixer): Fix | null {
  for (const { variable, path, typeOnly } of known) {
    const [definition] = variable.defs
    if (typeOnly || path.length !== 1 || !definition) continue
    if (definition.node.type === 'ImportSpecifier') {
      const declaration = definition.node.parent
      if (declaration.type === 'ImportDeclaration')
        return [fixer.insertTextAfter(declaration.specifiers.at(-1)!, `, ${specifier}`)]
    }
    const pattern = definition.node.type === 'VariableDeclarator' ? definition.node.id : null
    const last = pattern?.type === 'ObjectPattern' ? pattern.properties.at(-1) : undefined
    const isTopLevel = definition.node.parent?.parent?.type === 'Program'
    if (last?.type === 'Property' && isTopLevel) return [fixer.insertTextAfter(last, `, ${specifier}`)]
  }
  return null
}

function addImport(source: string, specifier: string, isCommonJs: boolean, fixer: Fixer, model: Model): Fix[number] {
  const { sourceCode, modules } = model
  const { body } = sourceCode.ast
  const start = body.findIndex((statement) => !isDirective(statement) && !modules.isImport(statement))
  const leading = start < 0 ? body : body.slice(0, start)
  const imports = isCommonJs
    ? leading.filter(modules.isImport)
    : body.filter(({ type }) => type === 'ImportDeclaration')
  const after = imports.at(-1) ?? leading.at(-1)
  const { quote, end: preferred } = styleOf(model)
  const from = `${quote}${source}${quote}`
  const line = isCommonJs ? `const { ${specifier} } = require(${from})` : `import { ${specifier} } from ${from}`
  const newline = sourceCode.text.includes('\r\n') ? '\r\n' : '\n'
  const first = after ?? body[0]!
  const indent = ' '.repeat(first.loc.start.column)
  const next = after ? sourceCode.getTokenAfter(after) : sourceCode.getFirstToken(first)
  if (!after)
    return fixer.insertTextBeforeRange(
      [startOf(first, model), 0],
      `${line}${needsEnd(next) ? ';' : preferred}${newline}${indent}`
    )
  // A comment at the end of the line belongs to the statement before it.
  const trailing = sourceCode
    .getCommentsAfter(after)
    .filter((comment) => comment.loc.start.line === after.loc.end.line)
    .at(-1)
  const isLastOnLine = next === null || next.loc.start.line > (trailing ?? after).loc.end.line
  const end = isLastOnLine && !needsEnd(next) ? preferred : ';'
  return fixer.insertTextAfterRange(
    (isLastOnLine && trailing ? trailing : after).range,
    `${newline}${indent}${line}${end}`
  )
}

/** Whether a statement that ends without a semicolon would go on in the next token. */
function needsEnd(next: TSESTree.Token | null): boolean {
  return next !== null && /^[([`+\-/.]/.test(next.value)
}

/** The quotes and the ends of statements that the file prefers, by its imports first. */
function styleOf({ sourceCode }: Model): { quote: string; end: string } {
  const { body, tokens = [] } = sourceCode.ast
  const simple = body.filter(
    ({ type }) => type === 'ImportDeclaration' || type === 'VariableDeclaration' || type === 'ExpressionStatement'
  )
  const statement = simple.find(({ type }) => type === 'ImportDeclaration') ?? simple[0]
  const strings = statement ? sourceCode.getTokens(statement as never) : []
  const string = [...strings, ...tokens].find(({ type }) => String(type) === 'String')
  const last = statement ? sourceCode.getLastToken(statement as never) : tokens.find(({ value }) => value === ';')
  return { quote: string?.value.startsWith('"') ? '"' : "'", end: last?.value === ';' ? ';' : '' }
}

function isDirective(statement: TSESTree.ProgramStatement): boolean {
  return statement.type === 'ExpressionStatement' && typeof statement.directive === 'string'
}

/** Comments that document a file, or tell a tool about it, and stay at its top. */
const ofFile =
  /@(?:license|licence|file|fileoverview|module|copyright|packageDocumentation|ts-|flow|format|jsx|\w+-environment)/

/** Where a statement begins, with the comment that documents it (but not a licence or a pragma of the file). */
function startOf(statement: Node, { sourceCode }: Model): number {
  const comment = sourceCode.getCommentsBefore(statement as never).at(-1)
  const documents =
    comment?.type === 'Block' && comment.value.startsWith('*') && comment.loc.end.line === statement.loc.start.line - 1
  // A pragma speaks of the line after it, or of the whole file.
  if (comment && /^\s*(?:eslint-disable-next-line|@ts-)/.test(comment.value)) return comment.range[0]
  return documents && !ofFile.test(comment.value) ? comment.range[0] : statement.range[0]
}
