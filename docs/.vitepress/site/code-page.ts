import {
  explainIn,
  registry,
  semantics,
  sources,
  type Disagreement,
  type RegisteredCode,
  type Source
} from 'ws-close-codes'
import { answerLinks, answersAbout } from './answers.js'
import { codes } from './codes.js'
import { drawDelays } from './delays.js'
import { drawHandshake } from './handshake.js'
import { english, escape, heading, html, link, list, paragraph, sentence, table } from './html.js'
import { fill } from './fill.js'
import { bracketed, colonOf, listed, type Language } from './languages.js'
import { codeHeading, codeName, sourceLink, sourceList } from './named.js'
import { otherNames } from './other-names.js'
import { rulesAbout } from './rules-about.js'
import { runtimesTable } from './runtimes-table.js'

/** The page of one code. */
export function codePage(code: RegisteredCode, language: Language): string {
  const { locale, texts } = language
  const { labels } = locale
  const one = explainIn(locale, code)
  const delays = drawDelays(code, language)
  return [
    codeHeading(1, code, language, 'code'),
    html(`${gloss(one, language)}<p class="lead">${sentence(one.description)}</p>`),
    heading(2, texts.code.glance, 'glance'),
    html(
      table(
        [],
        [
          [escape(labels.range), escape(one.kindLabel)],
          ...one.aspects.map(({ label, value }) => [escape(label), escape(value)] as const)
        ],
        texts.code.glance
      )
    ),
    heading(2, labels.whenYouSeeIt, 'when-you-see-it'),
    html(paragraph(one.whenYouSeeIt)),
    heading(2, labels.howToFix, 'how-to-fix'),
    heading(3, labels.client, 'client'),
    html(paragraph(one.howToFix.client)),
    heading(3, labels.server, 'server'),
    html(paragraph(one.howToFix.server)),
    heading(2, labels.inBrowser, 'in-a-browser'),
    html(paragraph(one.inBrowser)),
    heading(2, texts.code.wire, 'wire'),
    html(drawHandshake(code, language)),
    heading(2, labels.reconnect, 'reconnect'),
    html(
      paragraph(one.reconnect) +
        (delays === ''
          ? ''
          : `<p>${fill(escape(texts.code.delaysText), {}).replace(/`(.*?)`/g, '<code>$1</code>')}</p>\n${delays}`)
    ),
    heading(2, texts.code.send, 'send'),
    html(paragraph(one.use)),
    heading(2, texts.code.runtimes, 'runtimes'),
    html(
      paragraph(fill(texts.code.runtimesText, { code })) +
        (registry[code].sendable ? '' : paragraph(fill(texts.code.forbiddenText, { code }))) +
        runtimesTable(code, language)
    ),
    ...otherNames(code, language),
    ...disagreements(code, one.disagreements, language),
    ...answers(code, language),
    heading(2, texts.code.rules, 'rules'),
    html(paragraph(texts.code.rulesText) + list(rulesAbout(code).map((rule) => ruleLink(rule, language)))),
    heading(2, texts.code.compare, 'compare'),
    html(list(codes.filter((other) => other !== code).map((other) => comparison(code, other, language)))),
    heading(2, labels.sources, 'sources'),
    html(sourceList(sourcesOf(code, one), language))
  ].join('\n')
}

function answers(code: RegisteredCode, language: Language): string[] {
  const links = answerLinks(answersAbout(code, language), language)
  return links.length === 0 ? [] : [heading(2, language.texts.nav.answers, 'answers'), html(list(links))]
}

/** What IANA's English name means; in English itself the name says it. */
function gloss({ gloss: words }: { readonly gloss: string }, { id }: Language): string {
  return id === 'en' ? '' : `<p class="gloss">${escape(words)}</p>`
}

function comparison(code: RegisteredCode, other: RegisteredCode, language: Language): string {
  const [a, b] = [code, other].sort((x, y) => x - y) as [RegisteredCode, RegisteredCode]
  return link(`${language.base}compare/${a}-${b}`, `${other} ${codeName(other, language)}`)
}

type Disagreements = ReturnType<typeof explainIn>['disagreements']

function disagreements(code: RegisteredCode, all: Disagreements, language: Language): string[] {
  if (all.length === 0) return []
  const { labels } = language.locale
  const colon = colonOf(language)
  const rows: readonly Disagreement[] = semantics[code].disagreements
  // What a locale has no words for is a name: of IANA, or in a library.
  const said = (text: string, inData: string) => (text === inData ? english(text, language) : escape(text))
  return [
    heading(2, labels.disagreements, 'disagreements'),
    ...all.map(({ question, positions, followed, source }, row) =>
      html(
        `<p><strong>${escape(question)}</strong></p>` +
          list([
            ...positions.map(
              ({ by, says }, index) =>
                `${escape(listed(by, language))}${colon}${said(says, rows[row]!.positions[index]!.says)}`
            ),
            `${escape(labels.followed)}${colon}${said(followed, rows[row]!.followed)}${bracketed(source ? sourceLink(source, language) : escape(language.texts.code.ownChoice), language)}`
          ])
      )
    )
  ]
}

/** The page of a rule, which is English. */
function ruleLink(rule: string, { id }: Language): string {
  return link(`/rules/${rule}`, `<code>websocket/${rule}</code>`, id === 'en' ? {} : { hreflang: 'en' })
}

/** Where what the page says is written: the registry first, as every code stands in it. */
function sourcesOf(code: RegisteredCode, one: ReturnType<typeof explainIn>): readonly Source[] {
  const references = (registry[code].references ?? []).map((id) => sources[id])
  return [
    sources.iana,
    ...references,
    ...Object.values(one.sources),
    ...one.disagreements.flatMap(({ source }) => source ?? [])
  ]
}
