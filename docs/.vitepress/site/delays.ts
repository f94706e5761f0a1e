import { advice, reconnectDelay, type RegisteredCode } from 'ws-close-codes'
import { escape, figure, paragraph } from './html.js'
import { fill } from './fill.js'
import { colonOf, type Language } from './languages.js'

const drawn = 7
const [width, height] = [640, 276]
const plot = { left: 76, right: 632, top: 16, bottom: 206 }
/** The largest that `Math.random` may come to, as good as. */
const nearlyOne = 1 - 2 ** -52

/** From which to which wait an attempt is drawn, in milliseconds; nothing behind the last attempt. */
export function spansOf(code: RegisteredCode): readonly (readonly [from: number, to: number])[] {
  return Array.from({ length: drawn }, (_, attempt) => attempt).flatMap((attempt) => {
    const from = reconnectDelay(code, attempt, { random: () => 0 })
    const to = reconnectDelay(code, attempt, { random: () => nearlyOne })
    return from === null || to === null ? [] : [[from, to] as const]
  })
}

/** The waits before each attempt to reconnect, as spans of time; empty where a client does not reconnect. */
export function drawDelays(code: RegisteredCode, language: Language): string {
  const spans = spansOf(code)
  if (spans.length === 0) return ''
  const { id, texts } = language
  const { code: words } = texts
  const seconds = new Intl.NumberFormat(id, { maximumFractionDigits: 1 })
  const withUnit = new Intl.NumberFormat(id, { maximumFractionDigits: 1, style: 'unit', unit: 'second' })
  const range = ([from, to]: readonly [number, number], last: Intl.NumberFormat) =>
    `${seconds.format(from / 1000)}–${last.format(to / 1000)}`
  const most = Math.ceil(Math.max(...spans.map(([, to]) => to)) / 1000)
  const y = (ms: number) => plot.bottom - (ms / 1000 / most) * (plot.bottom - plot.top)
  const slot = (plot.right - plot.left) / Math.max(spans.length, 3)
  const ticks = [...new Set([0, most / 2, most])].map(
    (tick) =>
      `<line class="grid" x1="${plot.left}" y1="${y(tick * 1000)}" x2="${plot.right}" y2="${y(tick * 1000)}"/><text class="last" x="${plot.left - 8}" y="${y(tick * 1000) + 5}">${withUnit.format(tick)}</text>`
  )
  const bars = spans.map((span, index) => {
    const [from, to] = span
    const x = plot.left + slot * index + slot / 2
    return `<rect class="span" x="${x - 22}" y="${y(to)}" width="44" height="${Math.max(3, y(from) - y(to))}" rx="4"/><text x="${x}" y="${plot.bottom + 20}">${index + 1}</text><text class="quiet" x="${x}" y="${plot.bottom + 40}">${range(span, seconds)}</text>`
  })
  const axis = `<text class="quiet" x="${(plot.left + plot.right) / 2}" y="${plot.bottom + 62}">${escape(words.attempt)}</text>`
  return `${figure({
    id: 'delays',
    box: [width, height],
    title: words.delaysCaption,
    described: spans
      .map((span, index) => `${words.attempt} ${index + 1}${colonOf(language)}${range(span, withUnit)}`)
      .join('; '),
    content: [...ticks, ...bars, axis].join('\n'),
    caption: words.delaysCaption
  })}
${paragraph(ending(code, words))}`
}

function ending(code: RegisteredCode, words: Language['texts']['code']): string {
  const { attempts } = advice[code]
  if (attempts === null) return words.endless
  return attempts === 1 ? words.onceOnly : fill(words.giveUp, { attempts })
}
