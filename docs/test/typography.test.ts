import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { everywhere, mistakes } from '../../packages/ws-close-codes/test/helpers/typography.js'
import { answerIds } from '../.vitepress/site/answers.js'
import { languages } from '../.vitepress/site/languages.js'

/** Every text in a tree of texts, with where it stands. */
function* textsIn(tree: object, path = ''): Generator<readonly [path: string, text: string]> {
  for (const [key, value] of Object.entries(tree) as [string, string | object][]) {
    if (typeof value === 'string') yield [`${path}.${key}`, value]
    else yield* textsIn(value, `${path}.${key}`)
  }
}

/** The lines of an answer as they are read: without code, addresses and the marks of Markdown. */
function linesOf(id: string, language: string): string[] {
  const text = readFileSync(new URL(`../answers/${language}/${id}.md`, import.meta.url), 'utf8')
  return text
    .replace(/^```[^]*?^```/gm, '')
    .replace(/`[^`]*`/g, (code) => (/^`[\w-]/.test(code) ? 'code' : 'x'))
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .split('\n')
    .flatMap((line) => line.replace(/^(?:#+|-|\|) | \|$/g, '').split(' | '))
    .filter((line) => /\p{L}/u.test(line))
}

/** What is quoted from a program or a document stands as it is there. */
const withoutQuotes = (line: string) => line.replace(/(?<=[“«]\u00a0?)[\x20-\x7e…]+(?=\u00a0?[”»])|\*[^*]+\*/g, 'x')

describe.each(languages)('$id', ({ id, texts }) => {
  const rules = [...everywhere, ...(mistakes[id] ?? [])]

  it('the site has no text with a typographical mistake', () => {
    const all = [...textsIn(texts)]
    expect(all.length).toBeGreaterThan(80)
    for (const [path, text] of all)
      for (const [what] of rules) expect(text.replace(/`[^`]*`/g, 'code'), path).not.toMatch(what)
  })

  it.each(answerIds)('the answer %s has none', (answer) => {
    const lines = linesOf(answer, id)
    expect(lines.length).toBeGreaterThan(8)
    for (const line of lines) for (const [what] of rules) expect(withoutQuotes(line)).not.toMatch(what)
  })
})
