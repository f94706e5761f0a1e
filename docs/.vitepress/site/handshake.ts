import { explainIn, registry, type RegisteredCode } from 'ws-close-codes'
import { escape, figure } from './html.js'
import { fill } from './fill.js'
import { colonOf, type Language } from './languages.js'

type End = 'left' | 'right'

/** What is drawn between the lines of the two ends, from the top down. */
type Step =
  | { readonly kind: 'frame'; readonly from: End; readonly text: string }
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'break'; readonly text: string }
  | { readonly kind: 'event'; readonly at: End; readonly text: string }

const width = 640
const lines: Readonly<Record<End, number>> = { left: 120, right: 520 }
const top = 64
const step = 52

/** How a connection ends that is reported with a code, as a sequence from the top down. */
export function drawHandshake(code: RegisteredCode, language: Language): string {
  const [left, right] = endsOf(code, language)
  const steps = stepsOf(code, language)
  const height = top + steps.length * step + 24
  const { gloss, recognise } = explainIn(language.locale, code)
  const line = (end: End) => `<line class="life" x1="${lines[end]}" y1="44" x2="${lines[end]}" y2="${height - 8}"/>`
  const label = (end: End, text: string) =>
    `<rect class="end" x="${lines[end] - 90}" y="8" width="180" height="34" rx="6"/><text class="strong" x="${lines[end]}" y="30">${escape(text)}</text>`
  const drawn = steps.map((one, index) => draw(one, top + index * step + 24)).join('\n')
  const described = [left, right, ...steps.map(({ text }) => text)].join('; ')
  const arrow = `<defs><marker id="arrow" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" orient="auto-start-reverse"><path d="M0 0 10 5 0 10z"/></marker></defs>`
  return figure({
    id: 'handshake',
    box: [width, height],
    title: `${code}, ${gloss}`,
    described,
    content: [arrow, line('left'), line('right'), label('left', left), label('right', right), drawn].join('\n'),
    caption: recognise
  })
}

/** Who stands on the left, and begins, and who on the right. */
function endsOf(code: RegisteredCode, { texts: { drawing } }: Language): readonly [string, string] {
  switch (registry[code].sentBy) {
    case 'server':
      return [drawing.server, drawing.client]
    case 'client':
    case 'nobody':
      return [drawing.client, drawing.server]
    case 'either':
      return [drawing.sender, drawing.receiver]
  }
}

function stepsOf(code: RegisteredCode, language: Language): readonly Step[] {
  const { drawing } = language.texts
  const reports = (at: End, reported: number): Step => ({
    kind: 'event',
    at,
    text: fill(drawing.reports, { code: reported })
  })
  const handshake = (frame: string): Step[] => [
    { kind: 'note', text: drawing.open },
    { kind: 'frame', from: 'left', text: frame },
    reports('right', code),
    { kind: 'frame', from: 'right', text: drawing.answer },
    { kind: 'note', text: drawing.end }
  ]
  switch (code) {
    case 1004:
      return halves(fill(drawing.refused, { code })).map((text) => ({ kind: 'note', text }))
    case 1005:
      return handshake(drawing.emptyFrame)
    case 1006:
      return [
        { kind: 'note', text: drawing.open },
        { kind: 'break', text: drawing.broken },
        reports('left', 1006),
        reports('right', 1006)
      ]
    case 1015:
      return [{ kind: 'break', text: `${drawing.tls}${colonOf(language)}${drawing.failed}` }, reports('left', 1006)]
    default:
      return handshake(fill(drawing.frame, { code }))
  }
}

/** A sentence in two lines, as it is too long for one: before and behind its colon or comma. */
function halves(text: string): readonly string[] {
  const [, first, second] = /^(.+?[:：,])\s*(.+)$/.exec(text) ?? []
  return first === undefined || second === undefined ? [text] : [first, second]
}

function draw(one: Step, y: number): string {
  const middle = (lines.left + lines.right) / 2
  const text = (x: number, at: number, more = '') => `<text${more} x="${x}" y="${at}">${escape(one.text)}</text>`
  switch (one.kind) {
    case 'frame': {
      const [from, to] = one.from === 'left' ? [lines.left, lines.right] : [lines.right, lines.left]
      const end = to + (to > from ? -4 : 4)
      return `<line class="frame" x1="${from}" y1="${y}" x2="${end}" y2="${y}" marker-end="url(#arrow)"/>${text(middle, y - 8)}`
    }
    case 'break':
      return `<line class="broken" x1="${lines.left}" y1="${y}" x2="${lines.right}" y2="${y}"/><path class="cross" d="M${middle - 8} ${y - 8}l16 16m0-16l-16 16"/>${text(middle, y - 14)}`
    case 'note':
      return `<line class="note" x1="${lines.left}" y1="${y}" x2="${lines.right}" y2="${y}"/>${text(middle, y - 8, ' class="quiet"')}`
    case 'event':
      return `<circle class="event" cx="${lines[one.at]}" cy="${y}" r="6"/>${text(lines[one.at] + (one.at === 'left' ? 14 : -14), y + 5, ` class="${one.at === 'left' ? 'start' : 'last'}"`)}`
  }
}
