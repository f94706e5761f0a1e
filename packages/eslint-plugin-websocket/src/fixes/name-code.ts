import type { TSESTree } from '@typescript-eslint/utils'
import { closeCodeName } from 'ws-close-codes'
import type { Fix, Fixer } from '../create-rule.js'
import { catalogModule } from '../model/codes/catalog.js'
import type { Model } from '../model/index.js'
import { visible } from '../model/origins/modules.js'
import { isReadableAt, type CodeTable } from '../model/tables/tables.js'
import { unwrap, type Expression, type Node } from '../model/syntax/syntax.js'
import { nameExport, type NamedExport } from './import-name.js'

/** `CloseCode.TryAgainLater` at a place, or the constant itself where the file imports it. */
export function nameFromCatalog(model: Model, at: Node, code: number): NamedExport | null {
  const name = closeCodeName(code)
  if (name === undefined) return null
  for (const { variable, path, typeOnly } of model.modules.namesFrom(`${catalogModule}/codes`)) {
    if (typeOnly || visible(variable.name, at, model.sourceCode) !== variable) continue
    if (path.length === 0) return { text: `${variable.name}.${name}`, edit: () => [], safe: true }
    if (path[0] === name) return { text: variable.name, edit: () => [], safe: true }
  }
  const namespace = nameExport(model, at, catalogModule, 'CloseCode', 'WebSocketCloseCode')
  return namespace && { ...namespace, text: `${namespace.text}.${name}` }
}

/** `AppCode.SessionExpired`: the member of an enum or constant object of the file that has the number. */
export function nameFromFile(model: Model, at: Node, code: number): NamedExport | null {
  for (const table of model.tables()) {
    const { members, variable } = table
    // To TypeScript the member of a plain object is any number, which a socket of exact codes refuses.
    if (!isExact(table) && takesExactCodes(model)) continue
    const member = members.find(({ name, value }) => value === code && /^[A-Za-z_$][\w$]*$/.test(name))
    if (!member || !variable || !isReadableAt(table, at) || visible(variable.name, at, model.sourceCode) !== variable)
      continue
    return { text: `${variable.name}.${member.name}`, edit: () => [], safe: true }
  }
  return null
}

function isExact({ kind, declaration }: CodeTable): boolean {
  const { parent } = declaration
  return kind !== 'object' || parent?.type === 'TSAsExpression' || parent?.type === 'CallExpression'
}

/** Whether the file speaks of the types of `ws-close-codes` by which `close` takes nothing but codes that are known. */
function takesExactCodes({ sourceCode }: Model): boolean {
  return /\b(?:SocketOf|Closable|ClosableCode)\b/.test(sourceCode.text)
}

/** Writes a name for a number: `1000 as const` would be no constant any more. */
export function replaceByName(model: Model, node: Expression, text: string): (fixer: Fixer) => Fix {
  const { parent } = node
  const isConst =
    (parent.type === 'TSAsExpression' || parent.type === 'TSTypeAssertion') &&
    model.sourceCode.getText(parent.typeAnnotation) === 'const'
  return (fixer) => [fixer.replaceText(isConst && !hasComments(model, parent) ? parent : node, text)]
}

/** Puts another code in the place of an expression: by its name where the file can have it, else as the number. */
export function replaceByCode(model: Model, node: Expression, code: number): (fixer: Fixer) => Fix {
  const { text, edit } = written(model, node, code)
  const replace = replaceValue(model, node, text)
  return (fixer) => [...edit(fixer), ...replace(fixer)]
}

/** Writes another value for one: without `as 401 | 403` and `satisfies 1005`, which told the type of what goes. */
export function replaceValue(model: Model, node: Expression, text: string): (fixer: Fixer) => Fix {
  const whole = asserted(node)
  return (fixer) => [fixer.replaceText(hasComments(model, whole) ? node : whole, text)]
}

/** With the type assertions around it that may not fit another number. */
function asserted(node: Node): Node {
  const { parent } = node
  if (!parent || parent.type === 'ChainExpression' || unwrap(parent) === parent) return node
  const fitsAny = 'typeAnnotation' in parent && parent.typeAnnotation?.type === 'TSNumberKeyword'
  return fitsAny ? node : asserted(parent)
}

function hasComments({ sourceCode }: Model, node: Node): boolean {
  return sourceCode.getCommentsInside(node as never).length > 0
}

/** Gives a code to a call that has no argument, or `undefined` in its place. */
export function callWithCode(model: Model, call: TSESTree.CallExpression, code: number): (fixer: Fixer) => Fix {
  const { text, edit } = written(model, call, code)
  const end = model.sourceCode.getLastToken(call)!
  const [given] = call.arguments
  return (fixer) => [...edit(fixer), given ? fixer.replaceText(given, text) : fixer.insertTextBefore(end, text)]
}

/** A suggestion must not make a module of what may be a script. */
function written(model: Model, at: Node, code: number): Pick<NamedExport, 'text' | 'edit'> {
  const name = nameFromCatalog(model, at, code)
  return name?.safe ? name : { text: String(code), edit: () => [] }
}
