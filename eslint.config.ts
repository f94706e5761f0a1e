import { readdirSync } from 'node:fs'
import type { Linter } from 'eslint'
import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'
import websocket from 'eslint-plugin-websocket'

const plugin = 'packages/eslint-plugin-websocket/src'

/** The engine from the ground up: a file imports from those before it, and from no other. */
const folders = {
  syntax: [
    'syntax',
    'bindings',
    'same',
    'literals',
    'patterns',
    'occurrences',
    'type-members',
    'types',
    'surroundings'
  ],
  origins: [
    'collections',
    'roots',
    'memo',
    'holders',
    'callers',
    'listeners',
    'this-value',
    'guards',
    'contexts',
    'documentation',
    'flow',
    'pairs',
    'variables',
    'results',
    'targets',
    'elements',
    'kept',
    'properties',
    'origins',
    'modules',
    'declared',
    'only-in',
    'test-code'
  ],
  sockets: [
    'apis',
    'settings',
    'world',
    'world-signs',
    'world-reads',
    'world-conditions',
    'world-places',
    'world-rows',
    'shapes',
    'libraries',
    'frameworks',
    'entries',
    'checker',
    'connections',
    'outcomes',
    'outside',
    'sockets'
  ],
  codes: ['catalog', 'tested', 'fields', 'settled', 'constants', 'codes'],
  listening: ['handlers', 'reads', 'comparisons', 'moments'],
  sending: [
    'sends',
    'reaching',
    'errors',
    'ascii',
    'units',
    'measure',
    'texts',
    'reasons',
    'callbacks',
    'misfits',
    'handed-over'
  ],
  receiving: [
    'listed-texts',
    'truths',
    'invariants',
    'contradictions',
    'impossible',
    'conditions',
    'glances',
    'passages',
    'forwards',
    'bound-forwards',
    'listener-uses',
    'mismatches'
  ],
  closing: ['bare-closes', 'shutdown-hooks', 'shutdown-starts', 'reached-calls', 'shutdown'],
  refusals: ['misfit-outcomes', 'refusals', 'received-codes', 'replaceable'],
  reconnecting: [
    'options',
    'bound',
    'values',
    'waits',
    'places',
    'known',
    'handed',
    'growth',
    'amount-sources',
    'makers',
    'arithmetic',
    'reading',
    'deciding',
    'amounts',
    'delay',
    'effects',
    'reach',
    'blindness',
    'lifecycle',
    'moving',
    'uncertainty',
    'refine',
    'state',
    'joining',
    'limits',
    'switches',
    'statements',
    'engine',
    'compiled',
    'slowing',
    'calls',
    'detaching',
    'execution',
    'rounds',
    'pacing',
    'reconnects',
    'duplicates',
    'uncancelled',
    'pending',
    'left-alone',
    'clients',
    'answers',
    'configured',
    'repeated',
    'reconnecting'
  ],
  tables: ['registered-names', 'held-types', 'groups', 'tables'],
  '.': ['gate', 'index']
}
const layers = Object.entries(folders).flatMap(([folder, names]) =>
  names.map((name) => ({ name, file: folder === '.' ? `${name}.ts` : `${folder}/${name}.ts` }))
)

const unlisted = readdirSync(new URL(`${plugin}/model`, import.meta.url), { recursive: true, encoding: 'utf8' }).filter(
  (path) => path.endsWith('.ts') && !layers.some(({ file }) => file === path)
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
    ignores: [
      '**/dist/',
      '**/fixtures/',
      'packages/demo/chat/',
      'packages/conformance/reconnects/modules/',
      'packages/eslint-plugin-websocket/docs/',
      '**/.cache/',
      'docs/.vitepress/cache/'
    ]
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
  ...layers.map(({ name, file }, index) => {
    const above = layers.slice(index + 1).map((layer) => layer.name)
    const outside = file.includes('/') ? '^\\.\\./\\.\\./' : '^\\.\\./'
    // No two files of the model have the same name.
    const later = above.length > 0 ? [`/(?:${above.join('|')})\\.js$`] : []
    const regex = ['^typescript$', outside, ...later].join('|')
    return forbid(`${plugin}/model/${file}`, regex, `${name} may import only the layers before it.`)
  })
])
