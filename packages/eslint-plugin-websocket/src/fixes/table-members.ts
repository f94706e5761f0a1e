import type { Fix, Fixer } from '../create-rule.js'
import type { Model } from '../model/index.js'
import { nameLike } from '../model/tables/registered-names.js'
import type { CodeTable, Mismatch } from '../model/tables/tables.js'

/** How the name and the number of a member are made to agree. */
export interface MemberEdit {
  /** The name that is written; null where the number is. */
  readonly name: string | null
  readonly edit: (fixer: Fixer) => Fix
}

/** Another name for what is read by its number, else the number that is registered; null where neither fits. */
export function agree(
  { name, value: code, registered, label, number, isTyped }: Mismatch,
  { kind, members }: CodeTable,
  { sourceCode }: Model
): MemberEdit | null {
  const other = kind === 'names' ? nameLike(name, code) : null
  if (other !== null) {
    const text = sourceCode.getText(label as never).replace(name, () => other)
    return { name: other, edit: (fixer) => [fixer.replaceText(label, text)] }
  }
  // An object has each key once.
  if (isTyped || (kind === 'names' && members.some(({ value }) => value === registered))) return null
  if (!number) return { name: null, edit: (fixer) => [fixer.insertTextAfter(label, ` = ${registered}`)] }
  const [quote = ''] = /^['"`]/.exec(sourceCode.getText(number as never)) ?? []
  return { name: null, edit: (fixer) => [fixer.replaceText(number, `${quote}${registered}${quote}`)] }
}
