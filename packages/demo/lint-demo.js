// @ts-check
import { readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import parser from '@typescript-eslint/parser'
import { ESLint } from 'eslint'
import websocket from 'eslint-plugin-websocket'

/**
 * @typedef {object} Part
 * @property {string} heading
 * @property {string} from Where the printed paths start.
 * @property {string[]} files Relative to `from`.
 * @property {ESLint.LintResult[]} results One for every file, in the same order.
 */

const here = fileURLToPath(new URL('.', import.meta.url))
const repository = fileURLToPath(new URL('../..', import.meta.url))
const installed = join(here, 'node_modules')

export const CHAT = ['packages/demo/chat/server.js', 'packages/demo/chat/public/client.js']
export const PUBLISHED = ['htmx.org/dist/ext/hx-ws.js', 'graphql-request/src/graphql-ws.ts']
export const RULES = [
  'websocket/no-reserved-close-code',
  'websocket/prefer-close-code-constant',
  'websocket/require-reconnect-backoff',
  'websocket/valid-close-reason'
]

/** @type {import('eslint').Linter.Config[]} */
const config = [
  // Without this line ESLint looks at no file of an installed package.
  { ignores: ['!**/node_modules/'] },
  { files: ['**/*.js', '**/*.ts'], ...websocket.configs.recommended },
  { files: ['**/*.ts'], languageOptions: { parser } },
  { linterOptions: { reportUnusedDisableDirectives: 'off' } }
]

/** Lints the chat of this repository and two packages that other people published. */
export async function lintDemo() {
  const packages = await Promise.all(PUBLISHED.map((file) => nameAndVersion(file.split('/')[0] ?? '')))
  return [
    await lintPart('The chat of this repository', repository, CHAT),
    await lintPart(`Published packages, as installed: ${packages.join(', ')}`, installed, PUBLISHED)
  ]
}

/**
 * @param {string} heading
 * @param {string} from
 * @param {string[]} files
 * @returns {Promise<Part>}
 */
async function lintPart(heading, from, files) {
  const eslint = new ESLint({
    cwd: here,
    overrideConfigFile: true,
    overrideConfig: config,
    // graphql-request switches ESLint off at the top of every file; here its comments do not count.
    allowInlineConfig: false
  })
  const results = await Promise.all(files.map((file) => lintFile(eslint, join(from, file))))
  return { heading, from, files, results }
}

/** @type {(eslint: ESLint, filePath: string) => Promise<ESLint.LintResult>} */
async function lintFile(eslint, filePath) {
  const [result] = await eslint.lintText(await readFile(filePath, 'utf8'), { filePath, warnIgnored: true })
  // What no rule said is a syntax error or "File ignored": no rule has seen the file.
  const failure = result?.messages.find((message) => message.ruleId === null)
  if (!result || failure) {
    throw new Error(`${relative(repository, filePath)} was not linted: ${failure?.message ?? 'no result'}`)
  }
  return result
}

/** @type {(name: string) => Promise<string>} */
async function nameAndVersion(name) {
  const { version } = JSON.parse(await readFile(join(installed, name, 'package.json'), 'utf8'))
  return `${name}@${version}`
}

/**
 * Why the demo shows less than it promises; empty when all is well.
 * @param {Part[]} parts
 */
export function shortcomings(parts) {
  const found = countByRule(parts)
  return [
    ...(parts.length === 0 ? ['nothing was linted'] : []),
    ...parts.flatMap(({ heading, files, results }) => {
      if (results.length === 0) return [`no file was linted: ${heading}`]
      if (results.length < files.length) return [`not every file was linted: ${heading}`]
      return results.some(({ messages }) => messages.length > 0) ? [] : [`nothing was found: ${heading}`]
    }),
    ...RULES.filter((rule) => !found.has(rule)).map((rule) => `${rule} found nothing`)
  ]
}

/** @param {Part[]} parts */
export function countByRule(parts) {
  /** @type {Map<string, number>} */
  const counts = new Map()
  for (const { ruleId } of parts.flatMap(({ results }) => results).flatMap(({ messages }) => messages)) {
    if (ruleId) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1)
  }
  return counts
}
