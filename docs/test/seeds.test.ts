import { compareIn, type RegisteredCode } from 'ws-close-codes'
import { describe, expect, it } from 'vitest'
import { languageOf } from '../.vitepress/site/languages.js'
import { all, builtPages, ofClass, parsed, textOf } from './built-pages.js'

/** The founding documents: two codes, a language, and the headings that their readers know. */
const seeds = [
  {
    id: 'ru',
    pair: [1001, 1013],
    headings: [
      'Описание',
      'Когда вы это видите',
      'Как исправить',
      'Ключевые различия',
      'Когда что использовать',
      'Узнать больше'
    ]
  },
  {
    id: 'ko',
    pair: [1000, 1013],
    headings: ['설명', '이 코드를 보게 되는 경우', '해결 방법', '주요 차이점', '언제 어떤 것을 사용할지', '더 알아보기']
  },
  {
    id: 'vi',
    pair: [1001, 1012],
    headings: [
      'Mô tả',
      'Khi bạn thấy mã này',
      'Cách khắc phục',
      'Sự khác biệt chính',
      'Khi nào dùng cái nào',
      'Tìm hiểu thêm'
    ]
  },
  // Nobody may send 1006, so the page tells how to tell the two apart.
  { id: 'zh', pair: [1006, 1013], headings: ['描述', '何时出现', '如何修复', '主要区别', null, '了解更多'] },
  {
    id: 'fr',
    pair: [1010, 1013],
    headings: [
      'Description',
      'Quand vous le voyez',
      'Comment résoudre',
      'Différences clés',
      'Quand utiliser lequel',
      'En savoir plus'
    ]
  }
] as const

const pages = new Map(builtPages().map((page) => [page.address, page]))
const plain = (text: string) => text.replace(/[\s\u200b\u00a0]+/g, ' ').trim()

describe.each(seeds)('the founding document of $pair in $id', ({ id, pair, headings }) => {
  const [a, b] = pair as readonly [RegisteredCode, RegisteredCode]
  const { base, locale } = languageOf(id)
  const both = compareIn(locale, a, b)
  const [content] = ofClass(parsed(pages.get(`${base}compare/${a}-${b}`)!).elements, 'vp-doc')
  const elements = all(content!)
  const shown = elements.filter(({ tagName }) => /^h[1-3]$/.test(tagName)).map((one) => plain(textOf(one)))
  const text = plain(textOf(content!))

  it('has its title and its introduction', () => {
    expect(shown[0]).toBe(plain(both.title))
    expect(text).toContain(plain(both.introduction))
  })

  it.each([0, 1, 2])('has section %i for each of the two codes', (index) => {
    expect(shown.filter((heading) => heading === plain(headings[index]!))).toHaveLength(2)
  })

  it('says of each code what it is, when it is seen and how it is fixed', () => {
    for (const side of both.sides)
      for (const said of [side.description, side.whenYouSeeIt, side.howToFix.client, side.howToFix.server])
        expect(text).toContain(plain(said))
  })

  it('has the differences, the choice and what to read', () => {
    for (const heading of [headings[3], headings[4] ?? locale.labels.howToTellApart, headings[5]])
      expect(shown).toContain(plain(heading))
    for (const { label, values } of both.differences)
      for (const said of [label, ...values]) expect(text).toContain(plain(said))
    for (const said of both.whenToUse ?? both.howToTellApart ?? []) expect(text).toContain(plain(said))
    for (const { title } of both.learnMore) expect(text).toContain(plain(title))
  })
})
