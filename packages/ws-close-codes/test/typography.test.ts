import { describe, expect, it } from 'vitest'
import { languages } from '../src/cli/languages.js'
import { sentencesOf } from './helpers/sentences.js'

/** What must not stand in a text, each with a text in which it does. */
type Mistakes = readonly (readonly [what: RegExp, example: string])[]

const everywhere: Mistakes = [
  [/["']/, "It's a straight quote."],
  [/\.\.\./, 'Three dots...'],
  [/ {2}/, 'Two  spaces.'],
  [/[^\S \u00a0\u202f]/, 'A tab\tor a line break.']
]

/** Without English, which has no further rule that a pattern can hold. */
const mistakes: Readonly<Record<string, Mistakes>> = {
  fr: [
    [/(?<!\u202f)[;!?]/, 'Un espace simple ; ou aucun.'],
    [/(?<!\u00a0):/, 'Une espace fine\u202f: ou simple.'],
    [/«(?!\u00a0)|(?<!\u00a0)»/, '« entre espaces simples »'],
    [/[\d}] s\b/, 'une attente de 5 s']
  ],
  ru: [
    [/(?<=\S) —/, 'Тире — после простого пробела.'],
    [/ [-–] /, 'Дефис - не тире.'],
    [/[“”]/, '“Кавычки” не русские.'],
    [/(?<!\p{L})(?:еще|ее|свое|идет|придет|пришел|счет|растет|причем)(?!\p{L})/u, 'Код придет без ё.']
  ],
  zh: [
    [/\p{Script=Han}[,;:!?.()]|[,;:!?.()]\p{Script=Han}/u, '半角标点,不对。'],
    [/\p{Script=Han}[\w{]|[\w}]\p{Script=Han}/u, '发送1006。'],
    [/ [，。；：、（）]|[，。；：、（）] /u, '全角标点， 旁边有空格。']
  ],
  ko: [
    [/[\d)}] (?:은|는|이|가|을|를|으로|로|과|와|이나|나)(?=[ ,.])/, '1000 은 조사를 띄어 썼습니다.'],
    [/ [.,;:!?)]/, '문장 부호 앞의 공백 .'],
    [/[，。；：、（）]/, '전각 문장 부호。']
  ],
  vi: [
    [/ [.,;:!?)]/, 'Khoảng trắng trước dấu chấm .'],
    [/\p{M}/u, 'Chữ tổ hợp: e\u0302']
  ]
}

it('has rules for each language but English', () => {
  expect(['en', ...Object.keys(mistakes)].sort()).toEqual([...languages.keys()].sort())
})

describe.each([...languages])('%s', (language, load) => {
  const rules = [...everywhere, ...(mistakes[language] ?? [])]

  it.each(rules)('%s is found', (what, example) => {
    expect(example).toMatch(what)
  })

  it('has no text with a typographical mistake', async () => {
    const { language: _, languageName: __, sentenceSeparator: ___, ...texts } = await load()
    for (const [path, text] of sentencesOf(texts)) {
      expect(text, path).toBe(text.normalize('NFC'))
      for (const [what] of rules) expect(text, path).not.toMatch(what)
    }
  })
})
