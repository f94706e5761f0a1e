import { explainIn, semantics, type RegisteredCode, type Source } from 'ws-close-codes'
import { answerLinks, answersAbout } from './answers.js'
import { codes, nameOf } from './codes.js'
import { drawDelays } from './delays.js'
import { drawHandshake } from './handshake.js'
import { escape, heading, html, link, list, paragraph, sentence, table } from './html.js'
import { fill } from './fill.js'
import { bracketed, colonOf, listed, type Language } from './languages.js'
import { rulesAbout } from './rules-about.js'
import { runtimesTable } from './runtimes-table.js'

/** The page of one code. */
export function codePage(code: RegisteredCode, language: Language): string {
  const { base, locale, texts } = language
  const { labels } = locale
  const one = explainIn(locale, code)
  const { aliases } = semantics[code]
  const delays = drawDelays(code, language)
  return [
    heading(1, `${code} ${one.meaning}`, 'code'),
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
    html(
      paragraph(one.whenYouSeeIt) +
        (aliases.length > 0
          ? `<p>${fill(texts.code.names, {
              names: listed(
                aliases.map((alias) => `<code>${alias}</code>`),
                language
              )
            })}</p>`
          : '')
    ),
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
    html(paragraph(fill(texts.code.runtimesText, { code })) + runtimesTable(code, language)),
    ...disagreements(one.disagreements, language),
    ...answers(code, language),
    heading(2, texts.code.rules, 'rules'),
    html(list(rulesAbout(code).map((rule) => link(`/rules/${rule}`, `<code>websocket/${rule}</code>`)))),
    heading(2, texts.code.compare, 'compare'),
    html(list(codes.filter((other) => other !== code).map((other) => comparison(code, other, base)))),
    heading(2, labels.sources, 'sources'),
    html(sourceList([...Object.values(one.sources), ...one.disagreements.map(({ source }) => source)]))
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

function comparison(code: RegisteredCode, other: RegisteredCode, base: string): string {
  const [a, b] = [code, other].sort((x, y) => x - y) as [RegisteredCode, RegisteredCode]
  return link(`${base}compare/${a}-${b}`, `${other} ${escape(nameOf(other))}`)
}

type Disagreements = ReturnType<typeof explainIn>['disagreements']

function disagreements(all: Disagreements, language: Language): string[] {
  if (all.length === 0) return []
  const { labels } = language.locale
  const colon = colonOf(language)
  return [
    heading(2, labels.disagreements, 'disagreements'),
    ...all.map(({ question, positions, followed, source }) =>
      html(
        `<p><strong>${escape(question)}</strong></p>` +
          list([
            ...positions.map(({ by, says }) => `${escape(listed(by, language))}${colon}${escape(says)}`),
            `${escape(labels.followed)}${colon}${escape(followed)}${bracketed(link(source.url, escape(source.title)), language)}`
          ])
      )
    )
  ]
}

/** Sources as links, each once. */
export function sourceList(all: readonly Source[]): string {
  return list(
    [...new Map(all.map((source) => [source.url, source])).values()].map(({ url, title }) => link(url, escape(title)))
  )
}
