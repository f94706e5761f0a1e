import type { Comparison } from '../compare.js'
import type { Description } from '../description.js'
import type { Explanation } from '../explain.js'
import { rangeOf } from '../ranges.js'
import { fill } from '../texts/fill.js'
import type { Locale } from '../texts/translation.js'
import type { Found } from './log.js'
import { columnsOf, wrap } from './wrap.js'

/** How a text for people is laid out. */
export interface Style {
  /** Columns per line. */
  readonly width: number
  readonly colour: boolean
}

/** What stands between the parts of a list. */
const commas: ReadonlyMap<string, string> = new Map([['zh-Hans', '、']])
const listed = (parts: readonly string[], { language }: Locale) => parts.join(commas.get(language) ?? ', ')

/** What stands between a word and what it introduces. */
const colons: ReadonlyMap<string, string> = new Map([
  ['fr', '\u00a0: '],
  ['zh-Hans', '：']
])
const colonOf = ({ language }: Locale) => colons.get(language) ?? ': '

const bold = (text: string, { colour }: Style) => (colour ? `\u001b[1m${text}\u001b[22m` : text)
const dim = (text: string, { colour }: Style) => (colour ? `\u001b[2m${text}\u001b[22m` : text)

/** One code, whole. */
export function renderExplanation(
  one: Explanation & { readonly facts: Description },
  locale: Locale,
  style: Style
): string {
  const { labels } = locale
  const { sentBy, aliases } = one.facts
  const cited = [...Object.values(one.sources), ...one.disagreements.flatMap(({ source }) => source ?? [])]
  return [
    ...heading(one, locale, style),
    `${locale.aspects.sentBy}${colonOf(locale)}${locale.values.sentBy[sentBy]}`,
    ...(aliases.length > 0
      ? wrap(`${labels.aliases}${colonOf(locale)}${listed(aliases, locale)}`, style.width - 2).map((line, index) =>
          index === 0 ? line : `  ${line}`
        )
      : []),
    ...section(labels.description, [one.description], style),
    ...section(labels.whenYouSeeIt, [one.whenYouSeeIt], style),
    ...section(labels.howToFix, howToFix(one, locale), style),
    ...section(labels.inBrowser, [one.inBrowser], style),
    ...section(labels.reconnect, [one.reconnect], style),
    ...disagreements(one, locale, style),
    ...section(labels.sources, unique(cited.map(({ url }) => url)), style)
  ].join('\n')
}

/** Two codes beside each other. */
export function renderComparison(both: Comparison, locale: Locale, style: Style): string {
  const { labels } = locale
  const colon = colonOf(locale)
  const [first, second] = both.sides
  // A sentence that begins with the code needs no other name.
  const named = (code: number, value: string) => (value.startsWith(`${code}`) ? value : `${code}${colon}${value}`)
  const widest = Math.max(...both.differences.map(({ label }) => columnsOf(label)))
  const differences = both.differences.flatMap(({ label, values }) => [
    `${label}${' '.repeat(widest - columnsOf(label))}  ${named(first.code, values[0])}`,
    `${' '.repeat(widest)}  ${named(second.code, values[1])}`
  ])
  const advice = both.whenToUse ?? both.howToTellApart ?? []
  return [
    ...wrap(both.title, style.width).map((line) => bold(line, style)),
    '',
    ...wrap(both.introduction, style.width),
    ...both.sides.flatMap((side) => [
      '',
      ...heading(side, locale, style),
      ...section(labels.description, [side.description], style),
      ...section(labels.whenYouSeeIt, [side.whenYouSeeIt], style),
      ...section(labels.howToFix, howToFix(side, locale), style)
    ]),
    ...section(labels.keyDifferences, differences, style, widest + 2),
    ...section(both.whenToUse ? labels.whenToUse : labels.howToTellApart, advice, style),
    ...(both.note === null ? [] : section(labels.note, [both.note], style)),
    ...section(
      labels.learnMore,
      both.learnMore.map(({ url }) => url),
      style
    )
  ].join('\n')
}

/** The codes of a log, each with what it says and what to do. */
export function renderLog(
  found: readonly (Found & { readonly explanation: Explanation })[],
  locale: Locale,
  style: Style
): string {
  return found
    .map(({ count, line, explanation }) =>
      [
        ...heading(explanation, locale, style),
        dim(fill(locale.log.found, { count, line }), style),
        ...wrap(explanation.description, style.width, '  '),
        ...wrap(`${locale.labels.reconnect}${colonOf(locale)}${explanation.reconnect}`, style.width, '  ')
      ].join('\n')
    )
    .join('\n\n')
}

function howToFix({ howToFix: { client, server } }: Explanation, locale: Locale): string[] {
  const { labels } = locale
  return [`${labels.client}${colonOf(locale)}${client}`, `${labels.server}${colonOf(locale)}${server}`]
}

function disagreements({ disagreements }: Explanation, locale: Locale, style: Style): string[] {
  const { labels } = locale
  const colon = colonOf(locale)
  if (disagreements.length === 0) return []
  return [
    ...section(labels.disagreements, [], style),
    ...disagreements.flatMap(({ question, positions, followed }) => [
      ...wrap(question, style.width, '  '),
      ...[
        ...positions.map(({ by, says }) => `${listed(by, locale)}${colon}${says}`),
        `${labels.followed}${colon}${followed}`
      ].flatMap((line) => wrap(line, style.width, '    '))
    ])
  ]
}

/** The code with its names and, below, what kind it is: for one that is not registered, the range that it belongs to. */
function heading(explanation: Explanation, locale: Locale, style: Style): string[] {
  const { code, meaning, gloss, kindLabel } = explanation
  const { from, to } = rangeOf(code)
  const name = meaning ?? gloss
  const words = name.toLowerCase() === gloss.toLowerCase() ? name : `${name} · ${gloss}`
  const kind = meaning === null ? `${locale.labels.range}${colonOf(locale)}${from}-${to}` : kindLabel
  return [bold(`${code} ${words}`, style), ...wrap(kind, style.width).map((line) => dim(line, style))]
}

/** @param hang how far the lines after the first of a paragraph stand to the right */
function section(label: string, paragraphs: readonly string[], style: Style, hang = 0): string[] {
  return ['', bold(label, style), ...paragraphs.flatMap((paragraph) => hangingLines(paragraph, style.width, hang))]
}

function hangingLines(paragraph: string, width: number, hang: number): string[] {
  // What stands in the columns before the hang is laid out already: its spaces are not to be folded.
  const [before, text] = hang === 0 ? ['', paragraph] : splitAt(paragraph, hang)
  const lines = wrap(text, width - 2 - hang)
  return lines.map((line, index) => `  ${index === 0 ? before : ' '.repeat(hang)}${line}`)
}

function splitAt(text: string, columns: number): [string, string] {
  let index = 0
  while (columnsOf(text.slice(0, index)) < columns) index++
  return [text.slice(0, index), text.slice(index)]
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)]
}
