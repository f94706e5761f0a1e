import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import * as typescriptParser from '@typescript-eslint/parser'
import { Linter } from 'eslint'
import { describe, expect, it } from 'vitest'
import plugin from 'eslint-plugin-websocket'
import { root } from './repository.js'

const folder = join(root, 'docs/rules')
const linter = new Linter()

interface Block {
  readonly heading: string
  readonly language: string
  readonly code: string
}

/** The fenced blocks of a page, each under the last heading before it. */
function blocksOf(page: string): Block[] {
  const blocks: Block[] = []
  let heading = ''
  for (const [, title, language, code] of page.matchAll(/^#+ (.+)$|^```(\w+)\n([\s\S]*?)^```$/gm)) {
    if (title !== undefined) heading = title
    else blocks.push({ heading, language: language!, code: code! })
  }
  return blocks
}

/** What the whole of `strict` says, and of which line: a reader of one page has the other rules on as well. */
function reports({ language, code }: Block): { rule: string; of: string }[] {
  const languageOptions: Linter.LanguageOptions = language === 'ts' ? { parser: typescriptParser as Linter.Parser } : {}
  const config: Linter.Config = { ...plugin.configs.strict, files: ['**/*.{js,ts}'], languageOptions }
  const messages = linter.verify(code, [config], { filename: `example.${language}` })
  const broken = messages.find(({ fatal, ruleId: from }) => fatal === true || from === null)
  if (broken) throw new Error(`${broken.message} in:\n${code}`)
  const lines = code.split('\n')
  return messages.map(({ ruleId, line }) => ({ rule: String(ruleId), of: lines[line - 1]!.trim() }))
}

it('has a page for each rule, and a rule for each page', () => {
  expect(readdirSync(folder).sort()).toEqual(
    Object.keys(plugin.rules)
      .map((name) => `${name}.md`)
      .sort()
  )
})

describe.each(Object.keys(plugin.rules))('the page of %s', (name) => {
  const page = readFileSync(join(folder, `${name}.md`), 'utf8')
  const blocks = blocksOf(page)

  it('has the sections of every page, and those for what the rule has', () => {
    const { fixable, hasSuggestions, schema } = plugin.rules[name]!.meta!
    const sections = [...page.matchAll(/^#{2,3} (.+)$/gm)].map(([, title]) => title)
    expect(sections.filter((title) => title !== 'Settings')).toEqual([
      'Rule details',
      'Incorrect',
      'Correct',
      ...(fixable ? ['Fix'] : hasSuggestions ? ['Suggestions'] : []),
      ...(Array.isArray(schema) && schema.length > 0 ? ['Options'] : []),
      'When not to use it',
      'Sources'
    ])
  })

  it('names its neighbours, and leads to pages that are there', () => {
    const links = [...page.matchAll(/\]\((?!https:|#)([^)#]+)/g)].map(([, path]) => path!)
    for (const path of links) expect(existsSync(join(folder, path)), path).toBe(true)
    expect(links.some((path) => path !== `${name}.md` && readdirSync(folder).includes(path))).toBe(true)
  })

  const incorrect = blocks.filter(({ heading }) => heading === 'Incorrect')
  const others = blocks.filter(({ heading }) => heading !== 'Incorrect')

  it('has examples of both kinds', () => {
    expect(incorrect.length).toBeGreaterThan(0)
    expect(others.some(({ heading }) => heading === 'Correct')).toBe(true)
  })

  it.each(incorrect)('is right about what is incorrect, and about nothing else: $code', (block) => {
    const found = reports(block)
    expect(found).not.toEqual([])
    expect(found.filter(({ rule }) => rule !== `websocket/${name}`)).toEqual([])
  })

  it.each(others)('is right about what is correct: $code', (block) => {
    expect(reports(block)).toEqual([])
  })
})

it.each(['README.md', 'packages/ws-close-codes/README.md', 'packages/eslint-plugin-websocket/README.md'])(
  'writes what no rule reports, in %s, but where it says so',
  (path) => {
    const blocks = blocksOf(readFileSync(join(root, path), 'utf8')).filter(({ language }) => /^[jt]s$/.test(language))
    expect(blocks.length).toBeGreaterThan(0)
    expect(blocks.flatMap(reports).filter(({ of }) => !of.includes('// does not compile'))).toEqual([])
  }
)
