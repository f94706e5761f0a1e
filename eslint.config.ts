import { readdirSync } from 'node:fs'
import type { Linter } from 'eslint'
import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'
import websocket from 'eslint-plugin-websocket'

const plugin = 'packages/eslint-plugin-websocket/src'

/** The engine from the ground up: a file imports from those before it, and from no other. */
const layers = [
  'syntax',
  'bindings',
  'literals',
  'patterns',
  'occurrences',
  'type-members',
  'types',
  'origin',
  'memo',
  'collections',
  'holders',
  'callers',
  'listeners',
  'this-value',
  'guards',
  'contexts',
  'documentation',
  'flow',
  'variables',
  'results',
  'kept',
  'properties',
  'origins',
  'modules',
  'catalog',
  'apis',
  'settings',
  'world',
  'shapes',
  'libraries',
  'frameworks',
  'entries',
  'checker',
  'connections',
  'outcomes',
  'sockets',
  'tested',
  'fields',
  'constants',
  'codes',
  'sends',
  'same',
  'reaching',
  'errors',
  'measure',
  'text-methods',
  'texts',
  'reasons',
  'callbacks',
  'misfits',
  'handed-over',
  'handlers',
  'reads',
  'comparisons',
  'impossible',
  'conditions',
  'delay',
  'surroundings',
  'bare-closes',
  'passages',
  'forwards',
  'listener-uses',
  'mismatches',
  'shutdown',
  'state',
  'statements',
  'execution',
  'reconnects',
  'registered-names',
  'groups',
  'tables',
  'gate',
  'index'
]

const unlisted = readdirSync(new URL(`${plugin}/model`, import.meta.url)).filter(
  (file) => !layers.includes(file.replace(/\.ts$/, ''))
)
if (unlisted.length > 0)
  throw new Error(`Give ${unlisted.join(', ')} of ${plugin}/model a place in the order of layers`)

/** Nothing in a folder may import these paths. */
const forbid = (files: string, regex: string, message: string): Linter.Config => ({
  name: `layers/${files}`,
  files: [files],
  rules: { 'no-restricted-imports': ['error', { patterns: [{ regex, message }] }] }
})

export default defineConfig([
  {
    ignores: ['**/dist/', '**/fixtures/', 'packages/demo/chat/', 'packages/eslint-plugin-websocket/docs/', '**/.cache/']
  },
  { files: ['**/*.{js,ts}'], extends: [tseslint.configs.strict, tseslint.configs.stylistic] },
  { files: ['**/*.{js,ts}'], plugins: { websocket }, extends: ['websocket/strict'] },
  {
    files: ['**/*.ts'],
    rules: {
      // noUncheckedIndexedAccess makes `!` the way to say what a bound check or a pattern has shown.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // The cases of a rule are tagged templates.
      '@typescript-eslint/no-unused-expressions': ['error', { allowTaggedTemplates: true }],
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }]
    }
  },
  // Tables of texts are as long as the texts.
  { files: ['packages/ws-close-codes/src/{texts,locales}/*.ts'], rules: { 'max-lines': 'off' } },
  { files: ['**/test/**/*.ts'], rules: { 'max-lines': 'off', '@typescript-eslint/no-empty-function': 'off' } },
  forbid('packages/ws-close-codes/src/**', 'eslint', 'The facts know nothing of the linter.'),
  forbid(
    `${plugin}/{rules,fixes}/**`,
    '^@typescript-eslint/(?!utils$)|^typescript$',
    'The plugin never loads TypeScript.'
  ),
  forbid(`${plugin}/fixes/**`, '/rules/', 'Fixes serve rules and know none of them.'),
  ...layers.map((layer, index) => {
    const above = layers.slice(index + 1).join('|')
    const regex = `^\\.\\./|^typescript$${above === '' ? '' : `|^\\./(?:${above})\\.js$`}`
    return forbid(`${plugin}/model/${layer}.ts`, regex, `${layer} may import only the layers before it.`)
  })
])
