import type { en } from './en.js'

type Words<Texts> = Texts extends string ? string : { readonly [Key in keyof Texts]: Words<Texts[Key]> }

/** What the site itself says, in one language. Everything about codes comes from `ws-close-codes`. */
export type SiteTexts = Words<typeof en>
