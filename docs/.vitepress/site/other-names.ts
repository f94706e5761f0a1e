import { publishedNames, semantics, type Alias, type PublishedNames, type RegisteredCode } from 'ws-close-codes'
import { escape, heading, html, link, list, paragraph } from './html.js'
import { bracketed, colonOf, listed, type Language } from './languages.js'

/** The other names of a code, each with the libraries that have it; nothing where there are none. */
export function otherNames(code: RegisteredCode, language: Language): string[] {
  const aliases: readonly Alias[] = semantics[code].aliases
  if (aliases.length === 0) return []
  return [
    heading(2, language.locale.labels.aliases, 'other-names'),
    html(paragraph(language.texts.code.names) + list(aliases.map((alias) => row(alias, language))))
  ]
}

function row(alias: Alias, language: Language): string {
  const users = publishedNames.flatMap(({ title, url, names }: PublishedNames) => {
    const written = names[alias]
    if (written === undefined) return []
    const library = link(url, escape(title))
    return written === alias ? [library] : [library + bracketed(`<code>${escape(written)}</code>`, language)]
  })
  if (users.length === 0) throw new RangeError(`No library is known to have the name ${alias}`)
  return `<code>${escape(alias)}</code>${colonOf(language)}${listed(users, language)}`
}
