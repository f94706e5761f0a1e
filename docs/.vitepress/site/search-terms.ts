/**
 * The terms of a text, for the index and for what is looked for in it.
 *
 * Chinese and Korean put no spaces where their words end, or join particles to them. Every two characters that follow
 * each other are a term, so that a part of a sentence is found; `Intl.Segmenter` finds words, but not the same ones in
 * Node.js, where the index is made, and in each browser. Runs in the browser as text: it uses nothing from outside.
 */
export function tokenize(text: string): string[] {
  const joined = /[\p{Script=Han}\p{Script=Hangul}]+/u
  return text
    .normalize('NFC')
    .split(/[\n\r\p{Z}\p{P}]+/u)
    .flatMap((word) => word.match(/[\p{Script=Han}\p{Script=Hangul}]+|[^\p{Script=Han}\p{Script=Hangul}]+/gu) ?? [])
    .flatMap((run) => {
      const letters = [...run]
      if (!joined.test(run) || letters.length < 3) return [run]
      return letters.slice(1).map((letter, index) => `${letters[index]}${letter}`)
    })
}

/**
 * A term as it is compared: also without its accents, as many type it, and in French without what a noun and a verb
 * of one root end in ("reconnexion", "reconnecter"). Runs in the browser as text, too.
 */
export function processTerm(term: string): string | string[] {
  const lower = term.toLowerCase()
  const bare = lower.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').normalize('NFC')
  const stem = bare.replace(/(?<=[a-z]{5})(?:xions?|ct(?:e[rz]?|ent|ee?s?|ant|era))$/u, '')
  const terms = [...new Set([lower, bare, stem])]
  return terms.length === 1 ? lower : terms
}

/** The part of a page that is searched, as HTML. */
export function searchable(page: string, file: string): string {
  // A pair says what its two codes say; its title is enough to find it. VitePress leaves out a heading that nothing
  // follows, not even a line break.
  if (/(?:^|\/)(?:compare\/|codes\/index)/.test(file)) return `${/^[^]*?<\/h1>/.exec(page)?.[0] ?? ''}\n`
  return (
    page
      // Links to every other code.
      .replace(/<h2 id="compare"[^]*?(?=<h2 )/, '')
      // VitePress takes the tags away, and would join what stands in two cells.
      .replace(/<(?:\/(?:t[dh]|li|p|d[td]|text)|br)>/g, ' $&')
  )
}
