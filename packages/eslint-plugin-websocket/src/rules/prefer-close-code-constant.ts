import { describe } from 'ws-close-codes'
import { createRule, type CreatedRule, type Fixer } from '../create-rule.js'
import { nameExport, type NamedExport } from '../fixes/import-name.js'
import { nameFromCatalog, nameFromFile, replaceByName } from '../fixes/name-code.js'
import { isCloseCode } from '../model/codes/codes.js'
import type { Model } from '../model/index.js'
import type { Expression } from '../model/syntax/syntax.js'

const options = {
  allow: {
    type: 'array',
    default: [],
    items: { type: 'integer', minimum: 1000, maximum: 4999 },
    uniqueItems: true,
    description: 'Codes that may stay numbers.'
  },
  preferLocal: {
    type: 'boolean',
    default: false,
    description:
      'Write the member of an enum or constant object of the same file, where one has the number, before the constant of `ws-close-codes`.'
  }
} as const

export const preferCloseCodeConstant: CreatedRule = createRule({
  name: 'prefer-close-code-constant',
  type: 'suggestion',
  summary: 'require a named constant in place of a bare close code',
  presets: { recommended: 'warn', strict: 'error' },
  fixable: 'code',
  hasSuggestions: true,
  options,
  messages: {
    bare: 'A reader has to know that {{code}} means "{{meaning}}": write {{name}}.',
    bareRegistered:
      'A reader cannot know whether {{code}} means "{{meaning}}", as registered: write {{name}}, or a name of your own.',
    bareOwn: 'A reader has to know what {{code}} means: write {{name}}.',
    useName: 'Write {{name}}.'
  },
  check(model, report, { allow, preferLocal }) {
    for (const [node, code] of bareCodes(model)) {
      if (allow.includes(code)) continue
      const { name: constant, meaning } = describe(code)
      const named = nameFor(model, node, code, preferLocal)
      // A classic script can import nothing: it is told, and left as it is.
      const name = named?.text ?? (constant && `CloseCode.${constant}`)
      if (name === null) continue
      const fix = named && ((fixer: Fixer) => [...named.edit(fixer), ...replaceByName(model, node, name)(fixer)])
      const suggest = fix ? [{ messageId: 'useName' as const, data: { name }, fix }] : []
      if (meaning === null)
        report({ node, messageId: 'bareOwn', data: { code, name }, ...(named?.safe ? { fix } : { suggest }) })
      // Applications have used these numbers before they were registered, and still do.
      else if (code >= 3000) report({ node, messageId: 'bareRegistered', data: { code, meaning, name }, suggest })
      else report({ node, messageId: 'bare', data: { code, meaning, name }, ...(named?.safe ? { fix } : { suggest }) })
    }
  }
})

/** The close codes that are written as numbers, where they are sent or compared. */
function bareCodes(model: Model): Map<Expression, number> {
  const wrong = model.replaceable()
  const sent = model.sends().flatMap(({ values }) => values.filter(({ bare }) => bare))
  // The bound of a range is the edge of what may be sent or is registered, not the code that stands there.
  const compared = model.comparisons().filter(({ kind, value }) => kind !== 'range' && isCloseCode(value))
  const written = [
    ...sent.map(({ node, value }) => [node, value] as const),
    ...compared.map(({ written: node, value }) => [node, value] as const)
  ]
  return new Map(written.filter(([node]) => !wrong.has(node)))
}

function nameFor(model: Model, node: Expression, code: number, preferLocal: boolean): NamedExport | null {
  const local = nameFromFile(model, node, code)
  if (local && preferLocal) return local
  for (const { from, name, codes } of model.settings.constants ?? []) {
    const [member] = Object.entries(codes).find(([, value]) => value === code) ?? []
    const named = member === undefined ? null : nameExport(model, node, from, name, `Own${name}`)
    if (named) return { ...named, text: `${named.text}.${member}` }
  }
  return nameFromCatalog(model, node, code) ?? local
}
