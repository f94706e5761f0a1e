import { publishedNames, registry, semantics, type Locale } from 'ws-close-codes'
import { codeNamed } from '../../../packages/eslint-plugin-websocket/src/model/tables/registered-names.js'

const codes = Object.values(registry)

/** The name of each code as its letters and digits alone. */
const simple = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
/** The words of a text, with a space around each. */
const spaced = (text: string) =>
  ` ${
    text
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu)
      ?.join(' ') ?? ''
  } `

/** The names that stand in the sources of libraries, with all that is around them. */
const written = new Map<string, number>(
  codes.flatMap(({ code }) =>
    semantics[code].aliases.flatMap((alias) =>
      publishedNames.flatMap(({ names }) => {
        const name = (names as Readonly<Record<string, string>>)[alias]
        return name === undefined ? [] : [[simple(name), code] as const]
      })
    )
  )
)

/** The code that a whole text names: in IANA's words, as a constant, or in the words of a language. */
export function codeOfName(text: string, { codes: words }: Locale): number | undefined {
  const name = simple(text)
  if (name === '') return undefined
  const inWords = codes.find(({ code }) => simple(words[code].gloss) === name)?.code
  return inWords ?? written.get(name) ?? (/^[\x20-\x7e]+$/.test(text) ? codeNamed(text)?.code : undefined)
}

/** Constants: words that are joined by underscores, dots or capitals. */
const constants = /\b[A-Za-z][a-z\d]*(?:[A-Z_.]+[A-Za-z\d]*)+\b/g

/** The codes that parts of a text name: constants, and what IANA or the language says in more than one word. */
export function codesNamedIn(text: string, locale: Locale): number[] {
  const ofConstants = (text.match(constants) ?? []).flatMap((name) => codeOfName(name, locale) ?? [])
  const words = spaced(text)
  const ofPhrases = codes.flatMap(({ code, meaning }) =>
    [meaning, locale.codes[code].gloss].some((name) => isPhrase(name) && says(words, name)) ? [code] : []
  )
  return [...new Set([...ofConstants, ...ofPhrases])]
}

/** One word, as "timeout" or "reserved", is said of much else. */
const isPhrase = (name: string) => /\s\S/.test(name) || /\p{Script=Han}{4}/u.test(name)

function says(words: string, name: string): boolean {
  return /\p{Script=Han}/u.test(name)
    ? words.replaceAll(' ', '').includes(simple(name))
    : words.includes(spaced(name).trimEnd())
}
