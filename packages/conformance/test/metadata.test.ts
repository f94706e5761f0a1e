import { Linter, type ESLint } from 'eslint'
import eslintPlugin from 'eslint-plugin-eslint-plugin'
import { describe, expect, it } from 'vitest'
import plugin from 'eslint-plugin-websocket'

/**
 * What `eslint-plugin-eslint-plugin` checks it reads from a rule's source, where it looks for an object literal. Ours
 * come from `createRule`, so it is given each rule as it is at run time, written out.
 */
function written(name: string): string {
  return `export default ${JSON.stringify({ meta: plugin.rules[name]!.meta }).slice(0, -1)}, create(context) { return {} } }\n`
}

const all = eslintPlugin.configs['all'] as Linter.Config
const rules: Linter.RulesRecord = {
  ...all.rules,
  // What a rule reports and which way its source is ordered is not in the metadata.
  'eslint-plugin/no-unused-message-ids': 'off',
  'eslint-plugin/require-meta-fixable': 'off',
  'eslint-plugin/require-meta-has-suggestions': 'off',
  'eslint-plugin/meta-property-ordering': 'off',
  'eslint-plugin/no-property-in-node': 'off',
  // eslint-doc-generator reads defaults from the schema; they and defaultOptions come from one declaration.
  'eslint-plugin/no-meta-schema-default': 'off',
  // A rule that names its languages makes ESLint fail for everyone who also lints JSON or CSS.
  'eslint-plugin/require-meta-languages': 'off'
}

const lint = (code: string) =>
  new Linter().verify(
    code,
    [{ files: ['**/*.js'], plugins: { 'eslint-plugin': eslintPlugin as unknown as ESLint.Plugin }, rules }],
    { filename: 'rule.js' }
  )

describe('eslint-plugin-eslint-plugin finds nothing', () => {
  it.each(Object.keys(plugin.rules))('in %s', (name) => {
    expect(lint(written(name)).map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([])
  })
})

it('finds what a rule lacks', () => {
  const found = lint('export default { meta: { messages: {} }, create(context) { return {} } }').map(
    ({ ruleId }) => ruleId
  )
  expect(found).toContain('eslint-plugin/require-meta-type')
  expect(found).toContain('eslint-plugin/require-meta-schema')
})
