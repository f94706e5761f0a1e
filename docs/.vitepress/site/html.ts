const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** A text as it stands in HTML, in an element or an attribute. */
export function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character]!)
}

/** HTML inside of a Markdown page that neither Markdown nor Vue looks into. */
export function html(content: string): string {
  return `\n<div v-pre>\n${content.replace(/\n\s*\n/g, '\n')}\n</div>\n`
}

/** A sentence of the data as a paragraph; a call such as `close(1001)` in it is set as code. */
export function sentence(text: string): string {
  return escape(text).replace(/\b(?:close|send)\([^()\s]*\)/g, '<code>$&</code>')
}

export function paragraph(text: string): string {
  return `<p>${sentence(text)}</p>`
}

/** A heading of the page itself, so that the outline and the search know it. */
export function heading(level: 1 | 2 | 3, text: string, id: string): string {
  return `\n${'#'.repeat(level)} ${text.replace(/[\\`*_{}[\]<>#|]/g, '\\$&')} {#${id}}\n`
}

/** A table with a heading for each row, and for each column if there are any. Cells are HTML. */
export function table(
  columns: readonly string[],
  rows: readonly (readonly [label: string, ...cells: string[]])[],
  caption: string
): string {
  const headings = columns.map((column) => `<th scope="col">${column}</th>`).join('')
  const head = columns.length > 0 ? `<thead><tr>${headings}</tr></thead>\n` : ''
  const body = rows
    .map(
      ([label, ...cells]) => `<tr><th scope="row">${label}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
    )
    .join('\n')
  return `<div class="scroll" tabindex="0" role="region" aria-label="${escape(caption)}"><table>
<caption class="hidden">${escape(caption)}</caption>
${head}<tbody>
${body}
</tbody></table></div>`
}

export function list(items: readonly string[]): string {
  return `<ul>\n${items.map((item) => `<li>${item}</li>`).join('\n')}\n</ul>`
}

export function link(href: string, text: string, attributes: Readonly<Record<string, string>> = {}): string {
  const more = Object.entries(attributes).map(([name, value]) => ` ${name}="${escape(value)}"`)
  return `<a href="${escape(href)}"${more.join('')}>${text}</a>`
}

/** A text whose long names, as `InvalidAccessError`, may break before each of their words. */
export function breakable(text: string): string {
  return escape(text)
    .replace(/[a-z]{14,}/gi, (name) => name.replace(/(?<=[a-z])(?=[A-Z])(?!Socket)/g, '<wbr>'))
    .replace(/(?<=\w)\.(?=[a-z]{4})/g, '.<wbr>')
}

/** English in a page of another language, marked as such: a screen reader reads it as English. */
export function english(text: string, { id }: { readonly id: string }): string {
  return id === 'en' ? escape(text) : `<span lang="en">${escape(text)}</span>`
}

interface Figure {
  /** What its ids begin with: of each there is one on a page. */
  readonly id: string
  readonly box: readonly [width: number, height: number]
  /** What it shows, and all of that in words: for who cannot see it. */
  readonly title: string
  readonly described: string
  readonly content: string
  readonly caption: string
}

/** A drawing with a name, a description and a caption. */
export function figure({ id, box: [width, height], title, described, content, caption }: Figure): string {
  return `<figure class="drawing"><svg viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}-title" aria-describedby="${id}-desc">
<title id="${id}-title">${escape(title)}</title>
<desc id="${id}-desc">${escape(described)}</desc>
${content}
</svg><figcaption>${escape(caption)}</figcaption></figure>`
}
