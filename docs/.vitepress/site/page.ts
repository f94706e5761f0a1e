/** A page before VitePress makes HTML of it. */
export interface Page {
  /** The file below the folder of its language: `codes/1013.md`. */
  readonly file: string
  readonly title: string
  /** One sentence, for search engines. */
  readonly description: string
  /** Markdown. */
  readonly content: string
}

/** A page as the text of its file. YAML takes strings as JSON writes them. */
export function textOf({ title, description, content }: Page): string {
  return `---\ntitle: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(description)}\n---\n${content}\n`
}
