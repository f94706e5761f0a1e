import { explainIn, ranges, type RegisteredCode } from 'ws-close-codes'
import { answerLinks, answersIn } from './answers.js'
import { codes, nameOf } from './codes.js'
import { escape, heading, html, link, list, paragraph, table } from './html.js'
import type { Language } from './languages.js'
import { codeName } from './named.js'

/** All codes and ranges, a row each. */
export function codesIndex(language: Language): string {
  const { base, locale, texts } = language
  const { labels, aspects } = locale
  return [
    heading(1, texts.codesIndex.title, 'codes'),
    html(
      `<p class="lead">${escape(texts.codesIndex.text)}</p>${table(
        [escape(texts.nav.codes), escape(labels.description), escape(aspects.reconnect)],
        codes.map((code) => {
          const one = explainIn(locale, code)
          const reconnect = one.aspects.find(({ aspect }) => aspect === 'reconnect')!.value
          return [
            link(`${base}codes/${code}`, `${code} ${codeName(code, language)}`),
            escape(one.description),
            escape(reconnect)
          ]
        }),
        texts.codesIndex.title
      )}`
    ),
    heading(2, texts.codesIndex.ranges, 'ranges'),
    html(
      table(
        [],
        ranges.map(({ from, to, unlisted: { kind } }) => [`${from}-${to}`, escape(locale.ranges[kind].description)]),
        texts.codesIndex.ranges
      )
    )
  ].join('\n')
}

/** A table of all pairs. */
export function compareIndex(language: Language): string {
  const { base, texts } = language
  const cell = (a: RegisteredCode, b: RegisteredCode) =>
    a === b
      ? ''
      : link(
          `${base}compare/${Math.min(a, b)}-${Math.max(a, b)}`,
          `<span aria-hidden="true">↔</span><span class="hidden">${a}, ${b}</span>`
        )
  return [
    heading(1, texts.compareIndex.title, 'compare'),
    html(
      paragraph(texts.compareIndex.text) +
        `<div class="pairs">${table(
          [
            escape(texts.nav.compare),
            ...codes.map(
              (code) =>
                `<abbr title="${escape(nameOf(code))}"${language.id === 'en' ? '' : ' lang="en"'}>${code}</abbr>`
            )
          ],
          codes.map((code) => [
            `${code} <small>${codeName(code, language)}</small>`,
            ...codes.map((other) => cell(code, other))
          ]),
          texts.compareIndex.title
        )}</div>`
    )
  ].join('\n')
}

/** The first page: the decoder, all codes, and where to go on. */
export function homePage(language: Language): string {
  const { base, locale, texts } = language
  return [
    heading(1, texts.title, 'home'),
    html(`<p class="lead">${escape(texts.tagline)}</p>`),
    heading(2, texts.home.find, 'decoder'),
    '\n<Decoder />\n',
    heading(2, texts.home.allCodes, 'all-codes'),
    html(
      `<ul class="cards">${codes
        .map((code) => {
          // In English the gloss would say the name once more.
          const gloss = language.id === 'en' ? '' : `<small>${escape(explainIn(locale, code).gloss)}</small>`
          return `<li>${link(`${base}codes/${code}`, `<strong>${code}</strong> ${codeName(code, language)}${gloss}`)}</li>`
        })
        .join('\n')}</ul>`
    ),
    heading(2, texts.home.commonQuestions, 'questions'),
    html(list(answerLinks(answersIn(language), language))),
    heading(2, texts.home.packages, 'packages'),
    html(
      paragraph(texts.home.packagesText) +
        list([
          inEnglish('/rules/', texts.nav.rules, language),
          inEnglish('/playground', texts.nav.playground, language)
        ])
    )
  ].join('\n')
}

/** A link to a page that there is in English only, which says so. */
function inEnglish(href: string, text: string, { id, texts }: Language): string {
  return id === 'en'
    ? link(href, escape(text))
    : link(href, escape(`${text} ${texts.nav.inEnglish}`), { hreflang: 'en' })
}
