import type { TSESTree } from '@typescript-eslint/utils'
import { closeCodeName } from 'ws-close-codes'
import type { Fix, Fixer } from '../create-rule.js'
import { catalogModule } from '../model/codes/catalog.js'
import type { Model } from '../model/index.js'
import { visible } from '../model/origins/modules.js'
import { isReadableAt } from '../model/tables/tables.js'
import type { Expression, Node } from '../model/syntax/syntax.js'
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
    const member = members.find(({ name, value }) => value === code && /^[A-Za-z_$][\w$]*$/.test(name))
    if (!member || !variable || !isReadableAt(table, at) || visible(variable.name, at, model.sourceCode) !== variable)
      continue
    return { text: `${variable.name}.${member.name}`, edit: () => [], safe: true }
  }
  return null
}

/** Puts a code in the place of an expression: by its name where the file can have it, else as the number. */
export function replaceByCode(model: Model, node: Expression, code: number): (fixer: Fixer) => Fix {
  const { text, edit } = written(model, node, code)
  return (fixer) => [...edit(fixer), fixer.replaceText(node, text)]
}

/** Gives a code to a call that has no argument. */
export function callWithCode(model: Model, call: TSESTree.CallExpression, code: number): (fixer: Fixer) => Fix {
  const { text, edit } = written(model, call, code)
  const end = model.sourceCode.getLastToken(call)!
  return (fixer) => [...edit(fixer), fixer.insertTextBefore(end, text)]
}

/** A suggestion must not make a module of what may be a script. */
function written(model: Model, at: Node, code: number): Pick<NamedExport, 'text' | 'edit'> {
  const name = nameFromCatalog(model, at, code)
  return name?.safe ? name : { text: String(code), edit: () => [] }
}
