/** Every sentence of a tree of texts, with the way to it: `codes.1000.gloss`. */
export function sentencesOf(texts: object, path = ''): [string, string][] {
  return Object.entries(texts).flatMap(([key, text]) => {
    const here = path === '' ? key : `${path}.${key}`
    return typeof text === 'string' ? [[here, text] as [string, string]] : sentencesOf(text as object, here)
  })
}

/** The placeholders of a text, each once, in alphabetical order. */
export function placeholdersOf(text: string): string[] {
  return [...new Set(text.match(/\{\w*\}/g))].sort()
}
