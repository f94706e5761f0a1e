import { expect, it } from 'vitest'
import { languages } from '../src/cli/languages.js'

/** The headings of the documents that this project was founded on; a reader who knows those finds these. */
const headings = {
  en: ['Description', 'When you see it', 'How to fix', 'Key differences', 'When to use which', 'Learn more'],
  ru: [
    'Описание',
    'Когда вы это видите',
    'Как исправить',
    'Ключевые различия',
    'Когда что использовать',
    'Узнать больше'
  ],
  ko: ['설명', '이 코드를 보게 되는 경우', '해결 방법', '주요 차이점', '언제 어떤 것을 사용할지', '더 알아보기'],
  vi: ['Mô tả', 'Khi bạn thấy mã này', 'Cách khắc phục', 'Sự khác biệt chính', 'Khi nào dùng cái nào', 'Tìm hiểu thêm'],
  zh: ['描述', '何时出现', '如何修复', '主要区别', '何时使用哪个', '了解更多'],
  fr: [
    'Description',
    'Quand vous le voyez',
    'Comment résoudre',
    'Différences clés',
    'Quand utiliser lequel',
    'En savoir plus'
  ]
}

it('has a list of headings for each language', () => {
  expect(Object.keys(headings).sort()).toEqual([...languages.keys()].sort())
})

it.each(Object.entries(headings))('the headings in %s are the founding ones', async (language, expected) => {
  const { labels } = await languages.get(language)!()
  const { description, whenYouSeeIt, howToFix, keyDifferences, whenToUse, learnMore } = labels
  expect([description, whenYouSeeIt, howToFix, keyDifferences, whenToUse, learnMore]).toEqual(expected)
})
