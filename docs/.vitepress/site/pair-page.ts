import { compareIn, type ExplanationOfRegistered, type RegisteredCode } from 'ws-close-codes'
import { fill } from './fill.js'
import { escape, heading, html, link, list, paragraph, sentence, table } from './html.js'
import { colonOf, type Language } from './languages.js'
import { codeHeading, codeName, sourceList } from './named.js'
import { countSending, pairRuntimes } from './pair-runtimes.js'

/** The page of two codes beside each other. */
export function pairPage(a: RegisteredCode, b: RegisteredCode, language: Language): string {
  const { locale, texts, base } = language
  const { labels } = locale
  const both = compareIn(locale, a, b)
  const choice = both.whenToUse ?? both.howToTellApart ?? []
  return [
    heading(1, both.title, 'pair'),
    html(`<p class="lead">${escape(both.introduction)}</p>`),
    heading(2, texts.pair.side, 'side-by-side'),
    html(sideBySide(both.sides, language)),
    heading(3, texts.pair.measured, 'measured'),
    pairRuntimes([a, b], language),
    ...both.sides.flatMap((side) => about(side, language)),
    heading(2, labels.keyDifferences, 'key-differences'),
    html(differences(both.differences, both.sides, language)),
    heading(2, both.whenToUse ? labels.whenToUse : labels.howToTellApart, 'choice'),
    html(choice.map(paragraph).join('\n')),
    ...(both.note === null ? [] : [heading(2, labels.note, 'note'), html(paragraph(both.note))]),
    heading(2, labels.learnMore, 'learn-more'),
    html(
      paragraph(texts.pair.also) +
        list(both.sides.map(({ code }) => link(`${base}codes/${code}`, `${code} ${codeName(code, language)}`))) +
        sourceList(both.learnMore, language)
    )
  ].join('\n')
}

type Sides = ReturnType<typeof compareIn>['sides']

/** Every aspect of the two. */
function sideBySide([first, second]: Sides, language: Language): string {
  const { texts, base } = language
  const column = ({ code }: ExplanationOfRegistered) =>
    link(`${base}codes/${code}`, `${code}<br>${codeName(code, language)}`)
  const rows = first.aspects.map(
    ({ label, value }, index) => [escape(label), escape(value), escape(second.aspects[index]!.value)] as const
  )
  const sending = ({ code }: ExplanationOfRegistered) =>
    link('#measured', escape(fill(texts.pair.sentBy, countSending(code))))
  return table(
    [escape(texts.pair.side), column(first), column(second)],
    [...rows, [sentence(texts.pair.sentAsIs), sending(first), sending(second)]],
    texts.pair.side
  )
}

function about(side: ExplanationOfRegistered, language: Language): string[] {
  const { labels } = language.locale
  const { code } = side
  const colon = colonOf(language)
  const fix = (label: string, text: string) => `<p><strong>${escape(label)}</strong>${colon}${paragraph(text).slice(3)}`
  return [
    codeHeading(2, code, language, `code-${code}`),
    heading(3, labels.description, `description-${code}`),
    html(paragraph(side.description)),
    heading(3, labels.whenYouSeeIt, `when-${code}`),
    html(paragraph(side.whenYouSeeIt)),
    heading(3, labels.howToFix, `fix-${code}`),
    html(fix(labels.client, side.howToFix.client) + fix(labels.server, side.howToFix.server)),
    heading(3, labels.reconnect, `reconnect-${code}`),
    html(paragraph(side.reconnect))
  ]
}

function differences(
  all: ReturnType<typeof compareIn>['differences'],
  [first, second]: Sides,
  language: Language
): string {
  const colon = colonOf(language)
  const named = (code: number, value: string) => (value.startsWith(`${code}`) ? value : `${code}${colon}${value}`)
  return `<ol>\n${all
    .map(
      ({ label, values: [one, other] }) =>
        `<li><strong>${escape(label)}</strong><br>${escape(named(first.code, one))}<br>${escape(named(second.code, other))}</li>`
    )
    .join('\n')}\n</ol>`
}

/** `WebSocket close codes 1001 and 1013`, as the title of the page. */
export function pairTitle(a: RegisteredCode, b: RegisteredCode, { locale }: Language): string {
  return compareIn(locale, a, b).title
}
