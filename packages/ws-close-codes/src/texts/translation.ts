import type { english } from './en.js'

declare const translated: unique symbol

/**
 * A sentence in another language, of which the compiler knows the English sentence it was made from.
 *
 * The English sentence itself is one too, for what reads the same in both languages.
 */
export type Translation<English extends string> =
  English | (string & { readonly [translated]: (sentence: English) => English })

/** A tree of sentences with the same keys as an English one, each sentence a translation of the English one there. */
export type TranslationOf<Texts> = Texts extends string
  ? Translation<Texts>
  : { readonly [Key in keyof Texts]: TranslationOf<Texts[Key]> }

/** All texts in one language. */
export interface Locale extends TranslationOf<typeof english> {
  /** The language as a BCP 47 tag: `'en'`, `'zh-Hans'`, ... */
  readonly language: string
  /** What its speakers call the language. */
  readonly languageName: string
  /** What stands between two sentences: a space, or nothing in Chinese. */
  readonly sentenceSeparator: '' | ' '
}

/**
 * A translation beside the sentence that it translates: `t<'Going away'>('Départ')`.
 *
 * The English sentence is a type and is gone at run time. When the sentence in `en.ts` is edited, the translation no
 * longer fits where it stands, and the compiler says so; nothing is inferred from the place where it stands.
 */
export const t = <English extends string = 'the English sentence is missing: t<English>(translation)'>(
  text: string
): Translation<NoInfer<English>> => text as Translation<NoInfer<English>>
